// Made by `make contract`; do not edit.

export interface paths {
    "/api/participation/v1/questions/{question}/check/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an answer
         * @description Grades an answer and tells points, feedback on what was chosen, and the explanation. The key of other options is never told. The form of `answer` by the kind of the question: `single_choice`: SingleChoiceAnswer, `multiple_choice`: MultipleChoiceAnswer, `true_false`: TrueFalseAnswer, `ordering`: OrderingAnswer, `matching`: MatchingAnswer, `numeric`: NumericAnswer, `short_text`: ShortTextAnswer.
         */
        post: operations["check_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recordings/{content_id}/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A recording
         * @description The bytes of a sound or video file that a published document shows, whole or a range of them.
         */
        get: operations["recording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A grade. ``feedback`` speaks of what was chosen only; ``explanation`` and ``provision`` come right or wrong. */
        CheckAnswer: {
            /** Format: uuid */
            document: string;
            grade: components["schemas"]["Grade"];
            /** Format: uuid */
            question: string;
            version: string;
        };
        /** @description What a reader answered. The form of ``answer`` depends on the kind of question. */
        CheckRequest: {
            /** @description See the schemas …Answer; which one is said by the question's kind. */
            answer: unknown;
            /**
             * @description The lesson; needed when the question stands in several.
             * @default null
             */
            document?: string | null;
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            /**
             * @description `version` of the question that the reader saw.
             * @default
             */
            version?: string;
        };
        /** @description A graded answer, safe to send to the one who answered: it speaks of no option they did not choose. */
        Grade: {
            explanation: string;
            feedback: components["schemas"]["OptionFeedback"][];
            max_points: number;
            /** @enum {string} */
            outcome: "full" | "partial" | "none";
            points: number;
            provision: components["schemas"]["ProvisionRef"] | null;
        };
        /** @description One left option with the right option chosen for it. */
        Match: {
            /** Format: uuid */
            left: string;
            /** Format: uuid */
            right: string;
        };
        /** @description `{"pairs": [{"left": id, "right": id}, …]}`, at least one; their order means nothing. */
        MatchingAnswer: {
            pairs: components["schemas"]["Match"][];
        };
        /** @description `{"options": [id, …]}`, at least one; their order means nothing. */
        MultipleChoiceAnswer: {
            options: string[];
        };
        /** @description `{"value": "1 234,5"}`, the number as typed (see `numbers.read_number`) or a JSON number. */
        NumericAnswer: {
            value: string | number;
        };
        /**
         * @description What a learner is told about one option they chose.
         *
         *     `option` is the public option's id; "true" or "false" for true_false; the left option's id for matching.
         */
        OptionFeedback: {
            correct: boolean;
            option: string;
            /** @default  */
            text?: string;
        };
        /** @description `{"order": [id, …]}`: every option of the question once. */
        OrderingAnswer: {
            order: string[];
        };
        /** @description RFC 9457. `type` is the address of a page that says what happened and what to do. */
        ProblemDocument: {
            detail: string;
            errors?: {
                detail: string;
                pointer?: string;
            }[];
            instance?: string;
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        /**
         * @description A provision by content ids: the act's document (`ref`), the provision in it, if it is known, and its label for
         *     people.
         *
         *     It belongs to the key: named beside an unanswered question it would point at the answer.
         */
        ProvisionRef: {
            label: string;
            /** @default null */
            provision?: string | null;
            /** Format: uuid */
            ref: string;
        };
        /** @description `{"text": "…"}`, at most 500 characters. */
        ShortTextAnswer: {
            text: string;
        };
        /** @description `{"option": id}`. */
        SingleChoiceAnswer: {
            /** Format: uuid */
            option: string;
        };
        /** @description `{"value": true}`; no other spelling of a truth value is taken. */
        TrueFalseAnswer: {
            value: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    check_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the question's block. */
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            /** @description The grade. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckAnswer"];
                };
            };
            /** @description Problem type “bad-request”. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “not-found”. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “wrong-method”. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “wrong-media-type”. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “refused”. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “too-many-requests”. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “internal-error”. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “unavailable”. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    recording: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range: bytes=0-1023. */
                Range?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
                /** @description As the document's `url` says. */
                filename: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/*": string;
                    "video/*": string;
                };
            };
            /** @description The range that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/*": string;
                    "video/*": string;
                };
            };
            /** @description The caller has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem type “not-found”. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “wrong-method”. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The file has no such range. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem type “too-many-requests”. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “internal-error”. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “unavailable”. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
