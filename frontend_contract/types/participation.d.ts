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
    "/api/participation/v1/replications/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the organisation has repeated
         * @description The published replications of the organisation whose code is shown, with what has been confirmed.
         */
        get: operations["own_replications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participation/v1/replications/{replication}/confirmation/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm a replication
         * @description An elected body of the organisation that repeated the practice confirms what came of it. Only a replication that is done and published can be confirmed; when its words change, the confirmation holds no more.
         */
        put: operations["confirm_replication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participation/v1/submissions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send in a practice
         * @description Begins a submission. It can be changed by PUT.
         */
        post: operations["begin_submission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participation/v1/submissions/{submission}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A submission
         * @description What is kept, to go on with.
         */
        get: operations["read_submission"];
        /**
         * Begin or go on with a submission
         * @description Replaces what is kept, until `finished` hands it to the editors, and again when they return it.
         */
        put: operations["put_submission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participation/v1/submissions/{submission}/attachments/{filename}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Attach a file
         * @description Adds a picture or file, or puts another in its place. The body is its bytes; the name says its kind.
         */
        put: operations["put_attachment"];
        post?: never;
        /**
         * Take a file away
         * @description Only as long as the submission can be changed.
         */
        delete: operations["delete_attachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participation/v1/submissions/status/{token}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a submission stands
         * @description For whoever has the secret link; no code is needed, and no content is shown.
         */
        get: operations["submission_status"];
        put?: never;
        post?: never;
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
        /** @description A file that is kept: ``sha256`` and ``size`` are of the bytes as they were sent. */
        AttachmentReceipt: {
            filename: string;
            sha256: string;
        };
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
        /** @description What is kept. ``holds`` is false when the replication has been changed since: have it confirmed anew. */
        ConfirmationReceipt: {
            body: string;
            holds: boolean;
            /** Format: date */
            protocol_date: string;
            protocol_number: string;
            /** Format: date-time */
            recorded_at: string;
        };
        /** @description What stands in the protocol of the elected body. */
        ConfirmationRequest: {
            body: string;
            /** Format: date */
            protocol_date: string;
            protocol_number: string;
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
        /** @description What the practice still lacks to be published; ``pointer`` leads into the published document. */
        MissingPart: {
            detail: string;
            pointer: string;
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
        /** @description A published replication of the organisation whose code is shown. */
        OwnReplication: {
            /** Format: uuid */
            case: string;
            confirmation: components["schemas"]["ConfirmationReceipt"] | null;
            /** Format: uuid */
            id: string;
            stage: string;
            title: string;
        };
        /** @description All published replications of an organisation, the newest first. */
        OwnReplications: {
            items: components["schemas"]["OwnReplication"][];
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
        /**
         * @description What is kept. ``status_url`` is secret: whoever has it can follow the submission without the code.
         *
         *     ``state``: started, received, returned (with a ``remark``), declined (with a ``remark``), published, removed.
         */
        SubmissionReceipt: {
            attachments: components["schemas"]["AttachmentReceipt"][];
            case: components["schemas"]["SubmittedCase-Output"];
            /** Format: date-time */
            changed_at: string;
            digest: string;
            /** Format: uuid */
            id: string;
            missing: components["schemas"]["MissingPart"][];
            received_at: string | null;
            remark: string;
            state: string;
            status_url: string;
            url: string;
        };
        /** @description A practice, whole or as far as it is written. ``finished`` hands it to the editors. */
        SubmissionRequest: {
            case: components["schemas"]["SubmittedCase-Input"];
            /** @default false */
            finished?: boolean;
        };
        /** @description How a submission stands, without its content. ``document`` is its address once it is published. */
        SubmissionStatus: {
            /** Format: date-time */
            changed_at: string;
            document: string | null;
            /** Format: uuid */
            id: string;
            received_at: string | null;
            remark: string;
            state: string;
        };
        SubmittedAction: {
            /** @default null */
            person_hours?: number | null;
            /** @default  */
            what?: string;
            /** @default  */
            when?: string;
            /** @default  */
            who?: string;
        };
        /** @description A practice as its organisation tells it. Lines of the longer texts become paragraphs. */
        "SubmittedCase-Input": {
            /** @default [] */
            actions?: components["schemas"]["SubmittedAction"][];
            /** @default  */
            adaptable?: string;
            /** @default null */
            consent_until?: string | null;
            /** @default null */
            contact?: string | null;
            /** @default  */
            context?: string;
            /** @default null */
            cost?: number | null;
            /** @default [] */
            descriptions?: components["schemas"]["SubmittedDescription"][];
            /** @default null */
            event_date?: string | null;
            /** @default  */
            failures?: string;
            /** @default  */
            fixed?: string;
            /** @default [] */
            legal_basis?: string[];
            /** @default  */
            photo_rights?: string;
            /** @default  */
            preconditions?: string;
            /** @default  */
            problem?: string;
            /** @default null */
            protocol_date?: string | null;
            /** @default  */
            protocol_number?: string;
            /** @default  */
            resources?: string;
            /** @default [] */
            results?: components["schemas"]["SubmittedResult-Input"][];
            /** @default false */
            shows_people?: boolean;
            /** @default  */
            story?: string;
            /** @default  */
            summary?: string;
            /** @default  */
            title?: string;
        };
        /** @description A practice as its organisation tells it. Lines of the longer texts become paragraphs. */
        "SubmittedCase-Output": {
            /** @default [] */
            actions?: components["schemas"]["SubmittedAction"][];
            /** @default  */
            adaptable?: string;
            /** @default null */
            consent_until?: string | null;
            /** @default null */
            contact?: string | null;
            /** @default  */
            context?: string;
            /** @default null */
            cost?: number | null;
            /** @default [] */
            descriptions?: components["schemas"]["SubmittedDescription"][];
            /** @default null */
            event_date?: string | null;
            /** @default  */
            failures?: string;
            /** @default  */
            fixed?: string;
            /** @default [] */
            legal_basis?: string[];
            /** @default  */
            photo_rights?: string;
            /** @default  */
            preconditions?: string;
            /** @default  */
            problem?: string;
            /** @default null */
            protocol_date?: string | null;
            /** @default  */
            protocol_number?: string;
            /** @default  */
            resources?: string;
            /** @default [] */
            results?: components["schemas"]["SubmittedResult-Output"][];
            /** @default false */
            shows_people?: boolean;
            /** @default  */
            story?: string;
            /** @default  */
            summary?: string;
            /** @default  */
            title?: string;
        };
        /** @description What is to be seen on an attached picture, or what an attached file is. */
        SubmittedDescription: {
            description: string;
            filename: string;
        };
        /** @description An indicator before and after, or, with ``qualitative``, an ``account`` in words. */
        "SubmittedResult-Input": {
            /** @default  */
            account?: string;
            /** @default null */
            after_on?: string | null;
            /** @default null */
            before_on?: string | null;
            /** @default null */
            counted?: number | null;
            /** @default  */
            indicator?: string;
            /** @default  */
            method?: string;
            /** @default false */
            qualitative?: boolean;
            /** @default  */
            source?: string;
            /** @default  */
            unit?: string;
            /** @default null */
            value_after?: number | string | null;
            /** @default null */
            value_before?: number | string | null;
        };
        /** @description An indicator before and after, or, with ``qualitative``, an ``account`` in words. */
        "SubmittedResult-Output": {
            /** @default  */
            account?: string;
            /** @default null */
            after_on?: string | null;
            /** @default null */
            before_on?: string | null;
            /** @default null */
            counted?: number | null;
            /** @default  */
            indicator?: string;
            /** @default  */
            method?: string;
            /** @default false */
            qualitative?: boolean;
            /** @default  */
            source?: string;
            /** @default  */
            unit?: string;
            /** @default null */
            value_after?: string | null;
            /** @default null */
            value_before?: string | null;
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
    own_replications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReplications"];
                };
            };
            /** @description Problem type “not-signed-in”. */
            401: {
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
    confirm_replication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, from the list or the published case. */
                replication: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationRequest"];
            };
        };
        responses: {
            /** @description What is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReplication"];
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
            /** @description Problem type “not-signed-in”. */
            401: {
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
            /** @description Problem type “conflict”. */
            409: {
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
    begin_submission: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each submission. The same key and body answer the same receipt again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            /** @description The receipt of what is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                };
            };
            /** @description Begun. The receipt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
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
            /** @description Problem type “not-signed-in”. */
            401: {
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
            /** @description Problem type “conflict”. */
            409: {
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
    read_submission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, which the author may choose herself. */
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt of what is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                };
            };
            /** @description Problem type “not-signed-in”. */
            401: {
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
    put_submission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, which the author may choose herself. */
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            /** @description The receipt of what is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                };
            };
            /** @description Begun. The receipt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
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
            /** @description Problem type “not-signed-in”. */
            401: {
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
            /** @description Problem type “conflict”. */
            409: {
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
    put_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description At most 120 signs, with the extension. */
                filename: string;
                /** @description The id, which the author may choose herself. */
                submission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description The receipt of what is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                };
            };
            /** @description Begun. The receipt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
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
            /** @description Problem type “not-signed-in”. */
            401: {
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
            /** @description Problem type “conflict”. */
            409: {
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
    delete_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description At most 120 signs, with the extension. */
                filename: string;
                /** @description The id, which the author may choose herself. */
                submission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt of what is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                };
            };
            /** @description Problem type “not-signed-in”. */
            401: {
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
            /** @description Problem type “conflict”. */
            409: {
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
    submission_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the receipt's `status_url`. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionStatus"];
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
