// Made by `make contract`; do not edit.

export interface paths {
    "/api/authoring/v1/batch/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Many at once
         * @description Up to 100 operations; one bad item never loses the rest.
         */
        post: operations["batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts
         * @description The documents of a type that the owner of the token may see.
         */
        get: operations["drafts"];
        put?: never;
        /**
         * Make a draft
         * @description Members that are left out are blank.
         */
        post: operations["create_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft
         * @description The newest draft with its state.
         */
        get: operations["draft"];
        /**
         * Make or replace a draft
         * @description With an id of your own; safe to repeat. A document that is there is replaced as a whole, with If-Match.
         */
        put: operations["put_draft"];
        post?: never;
        /**
         * Delete a document
         * @description Published or not.
         */
        delete: operations["delete_document"];
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description Members that are left out stay. Changes that others made elsewhere since the ETag of If-Match stay too.
         */
        patch: operations["change_draft"];
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/approve/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve
         * @description Approve a draft that waits; the last approval publishes it.
         */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/blocks/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a block
         * @description Behind the block `after`, else at the end.
         */
        post: operations["add_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/blocks/{block}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A block
         * @description With an ETag of its own.
         */
        get: operations["block"];
        /**
         * Replace a block
         * @description If-Match is the ETag of the block.
         */
        put: operations["put_block"];
        post?: never;
        /**
         * Remove a block
         * @description If-Match is the ETag of the block.
         */
        delete: operations["delete_block"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/check/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check before publishing
         * @description A dry run: nothing is changed.
         */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/history/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History
         * @description From the audit log.
         */
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/publish/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish
         * @description Publish the draft that If-Match names.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/reject/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return
         * @description Return a draft that waits, with a word to its author.
         */
        post: operations["reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/revert/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up an earlier wording
         * @description Make an earlier revision the newest draft.
         */
        post: operations["revert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/revisions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revisions
         * @description The newest first.
         */
        get: operations["revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/revisions/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A revision
         * @description The document as it was, without state.
         */
        get: operations["revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/revisions/diff/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How revisions differ
         * @description Member by member and block by block.
         */
        get: operations["diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/schedule/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule
         * @description Publish or withdraw at a moment.
         */
        post: operations["schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/submit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in
         * @description Hand the draft in for approval.
         */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/translate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate
         * @description Make a draft in another language.
         */
        post: operations["translate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/unpublish/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description Withdraw the document from its readers; the draft stays.
         */
        post: operations["unpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/unschedule/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unschedule
         * @description Take a planned publication back.
         */
        post: operations["unschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/documents/{content_id}/withdraw-submission/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back
         * @description Take a draft back from the workflow.
         */
        post: operations["withdraw_submission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/files/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send: file
         * @description The same bytes twice are one.
         */
        post: operations["send_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/files/{content_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One file
         * @description Its words.
         */
        get: operations["file"];
        put?: never;
        post?: never;
        /**
         * Delete: file
         * @description For good; 409 while anything shows it.
         */
        delete: operations["delete_file"];
        options?: never;
        head?: never;
        /**
         * Change: file
         * @description Documents that show it follow.
         */
        patch: operations["change_file"];
        trace?: never;
    };
    "/api/authoring/v1/images/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send: image
         * @description The same bytes twice are one.
         */
        post: operations["send_image"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/images/{content_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One image
         * @description Its words.
         */
        get: operations["image"];
        put?: never;
        post?: never;
        /**
         * Delete: image
         * @description For good; 409 while anything shows it.
         */
        delete: operations["delete_image"];
        options?: never;
        head?: never;
        /**
         * Change: image
         * @description Documents that show it follow.
         */
        patch: operations["change_image"];
        trace?: never;
    };
    "/api/authoring/v1/imports/edition/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import: edition
         * @description Answers a job at once.
         */
        post: operations["import_edition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/imports/lesson/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import: lesson
         * @description Answers a job at once.
         */
        post: operations["import_lesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/jobs/{job}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A job
         * @description Of the owner of the token.
         */
        get: operations["job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/media/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send: recording
         * @description The same bytes twice are one.
         */
        post: operations["send_recording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/media/{content_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One recording
         * @description Its words.
         */
        get: operations["recording"];
        put?: never;
        post?: never;
        /**
         * Delete: recording
         * @description For good; 409 while anything shows it.
         */
        delete: operations["delete_recording"];
        options?: never;
        head?: never;
        /**
         * Change: recording
         * @description Documents that show it follow.
         */
        patch: operations["change_recording"];
        trace?: never;
    };
    "/api/authoring/v1/queue/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for you
         * @description Drafts on which you may decide.
         */
        get: operations["queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/releases/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases
         * @description The newest first; for whoever may publish.
         */
        get: operations["releases"];
        put?: never;
        /**
         * Begin a release
         * @description Several drafts that become public at one moment, all or none.
         */
        post: operations["begin_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/releases/{release}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A release
         * @description With its materials.
         */
        get: operations["release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a release
         * @description Its name or moment, while it is being put together.
         */
        patch: operations["change_release"];
        trace?: never;
    };
    "/api/authoring/v1/releases/{release}/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a release up
         * @description Its drafts stay drafts.
         */
        post: operations["cancel_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/releases/{release}/check/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a release
         * @description A dry run: nothing is changed.
         */
        post: operations["check_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/releases/{release}/items/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft into a release
         * @description It waits in one release at most.
         */
        post: operations["add_to_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/releases/{release}/items/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a draft out
         * @description By its number from 1.
         */
        delete: operations["take_out_of_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/releases/{release}/publish/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a release
         * @description All its drafts at one moment, or none.
         */
        post: operations["publish_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/releases/{release}/schedule/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a release
         * @description It is published at its planned moment.
         */
        post: operations["schedule_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/releases/{release}/unschedule/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unschedule a release
         * @description It waits again.
         */
        post: operations["unschedule_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/types/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types
         * @description The types that can be written, with their schemas.
         */
        get: operations["types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authoring/v1/types/{type_name}/schema/{form}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A schema
         * @description The JSON Schema of a form of a type: create, patch, draft or published.
         */
        get: operations["type_schema"];
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
        AccordionBlock: {
            /** @default null */
            id?: string | null;
            sections?: components["schemas"]["AccordionSection"][];
            /** @constant */
            type: "accordion";
        };
        AccordionSection: {
            /** @description The small HTML; see the recipes. */
            html: string;
            title: string;
        };
        ActCreate: {
            aliases?: string[];
            /**
             * @default public
             * @enum {string}
             */
            audience?: "public" | "members" | "";
            bodies: string;
            ended?: components["schemas"]["Ending"];
            /** @default null */
            id?: string | null;
            /** @enum {string} */
            kind: "constitution" | "constitution-amendment" | "fkz" | "fz" | "code" | "law" | "constitutional-law" | "oblast-law" | "charter-law" | "decree" | "resolution" | "board-resolution" | "direction" | "order" | "instruction" | "regulation" | "rules" | "decision" | "board-decision" | "conclusion" | "notice" | "letter" | "charter" | "basic-law" | "charter-amendment-law" | "charter-amendments" | "krasnoyarsk-amendment" | "buryatia-amendment" | "plenum-ruling" | "court-ruling" | "court-order" | "appeal-ruling" | "cassation-ruling" | "decision-message" | "court-message" | "appeal-decision-message" | "appeal-ruling-message" | "president-message" | "foreign-message" | "treaty" | "convention" | "compact" | "intl-agreement" | "un-resolution" | "protocol" | "additional-protocol" | "executive-protocol" | "memorandum" | "amendments" | "addendum" | "agreement" | "collective-agreement" | "union-charter" | "union-ruling" | "local-act" | "";
            /**
             * @default federal
             * @enum {string}
             */
            level?: "international" | "federal" | "regional" | "municipal" | "sector" | "union" | "local" | "";
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            number: string;
            /** @default null */
            organisation?: string | null;
            publication?: components["schemas"]["OfficialPublication"];
            registration?: components["schemas"]["Registration"];
            /** @default  */
            short_title?: string;
            signed_on: string | null;
            slug: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            /** @default  */
            territory?: string;
            title: string;
            topics?: string[];
            /**
             * @default act
             * @constant
             */
            type?: "act";
        };
        ActDraft: {
            aliases: string[];
            /** @enum {string} */
            audience: "public" | "members" | "";
            bodies: string;
            ended: components["schemas"]["Ending"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "constitution" | "constitution-amendment" | "fkz" | "fz" | "code" | "law" | "constitutional-law" | "oblast-law" | "charter-law" | "decree" | "resolution" | "board-resolution" | "direction" | "order" | "instruction" | "regulation" | "rules" | "decision" | "board-decision" | "conclusion" | "notice" | "letter" | "charter" | "basic-law" | "charter-amendment-law" | "charter-amendments" | "krasnoyarsk-amendment" | "buryatia-amendment" | "plenum-ruling" | "court-ruling" | "court-order" | "appeal-ruling" | "cassation-ruling" | "decision-message" | "court-message" | "appeal-decision-message" | "appeal-ruling-message" | "president-message" | "foreign-message" | "treaty" | "convention" | "compact" | "intl-agreement" | "un-resolution" | "protocol" | "additional-protocol" | "executive-protocol" | "memorandum" | "amendments" | "addendum" | "agreement" | "collective-agreement" | "union-charter" | "union-ruling" | "local-act" | "";
            /** @enum {string} */
            level: "international" | "federal" | "regional" | "municipal" | "sector" | "union" | "local" | "";
            /** @constant */
            locale: "ru";
            number: string;
            organisation: string | null;
            publication: components["schemas"]["OfficialPublication"];
            registration: components["schemas"]["Registration"];
            short_title: string;
            signed_on: string | null;
            slug: string;
            state: components["schemas"]["DraftState"];
            territory: string;
            title: string;
            topics: string[];
            /** @constant */
            type: "act";
        };
        Action: {
            /** @default null */
            person_hours?: number | null;
            /** @default  */
            what?: string;
            /** @default  */
            when?: string;
            /** @default  */
            who?: string;
        };
        ActPatch: {
            aliases?: string[];
            /** @enum {string} */
            audience?: "public" | "members" | "";
            bodies?: string;
            ended?: components["schemas"]["Ending"];
            /** @default null */
            id?: string | null;
            /** @enum {string} */
            kind?: "constitution" | "constitution-amendment" | "fkz" | "fz" | "code" | "law" | "constitutional-law" | "oblast-law" | "charter-law" | "decree" | "resolution" | "board-resolution" | "direction" | "order" | "instruction" | "regulation" | "rules" | "decision" | "board-decision" | "conclusion" | "notice" | "letter" | "charter" | "basic-law" | "charter-amendment-law" | "charter-amendments" | "krasnoyarsk-amendment" | "buryatia-amendment" | "plenum-ruling" | "court-ruling" | "court-order" | "appeal-ruling" | "cassation-ruling" | "decision-message" | "court-message" | "appeal-decision-message" | "appeal-ruling-message" | "president-message" | "foreign-message" | "treaty" | "convention" | "compact" | "intl-agreement" | "un-resolution" | "protocol" | "additional-protocol" | "executive-protocol" | "memorandum" | "amendments" | "addendum" | "agreement" | "collective-agreement" | "union-charter" | "union-ruling" | "local-act" | "";
            /** @enum {string} */
            level?: "international" | "federal" | "regional" | "municipal" | "sector" | "union" | "local" | "";
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            number?: string;
            organisation?: string | null;
            publication?: components["schemas"]["OfficialPublication"];
            registration?: components["schemas"]["Registration"];
            short_title?: string;
            signed_on?: string | null;
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            territory?: string;
            title?: string;
            topics?: string[];
            /**
             * @default act
             * @constant
             */
            type?: "act";
        };
        ActRevision: {
            aliases: string[];
            /** @enum {string} */
            audience: "public" | "members" | "";
            bodies: string;
            ended: components["schemas"]["Ending"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "constitution" | "constitution-amendment" | "fkz" | "fz" | "code" | "law" | "constitutional-law" | "oblast-law" | "charter-law" | "decree" | "resolution" | "board-resolution" | "direction" | "order" | "instruction" | "regulation" | "rules" | "decision" | "board-decision" | "conclusion" | "notice" | "letter" | "charter" | "basic-law" | "charter-amendment-law" | "charter-amendments" | "krasnoyarsk-amendment" | "buryatia-amendment" | "plenum-ruling" | "court-ruling" | "court-order" | "appeal-ruling" | "cassation-ruling" | "decision-message" | "court-message" | "appeal-decision-message" | "appeal-ruling-message" | "president-message" | "foreign-message" | "treaty" | "convention" | "compact" | "intl-agreement" | "un-resolution" | "protocol" | "additional-protocol" | "executive-protocol" | "memorandum" | "amendments" | "addendum" | "agreement" | "collective-agreement" | "union-charter" | "union-ruling" | "local-act" | "";
            /** @enum {string} */
            level: "international" | "federal" | "regional" | "municipal" | "sector" | "union" | "local" | "";
            /** @constant */
            locale: "ru";
            number: string;
            organisation: string | null;
            publication: components["schemas"]["OfficialPublication"];
            registration: components["schemas"]["Registration"];
            short_title: string;
            signed_on: string | null;
            slug: string;
            territory: string;
            title: string;
            topics: string[];
            /** @constant */
            type: "act";
        };
        AgendaItem: {
            /** @default null */
            minutes?: number | null;
            /** @default  */
            text?: string;
            title: string;
        };
        /** @description The answer to one operation of a batch. */
        Answered: {
            body: unknown;
            headers: {
                [key: string]: string;
            };
            status: number;
        };
        Answers: {
            answers: components["schemas"]["Answered"][];
        };
        AnyCreate: components["schemas"]["ActCreate"] | components["schemas"]["CaseStudyCreate"] | components["schemas"]["EditionCreate"] | components["schemas"]["GlossaryTermCreate"] | components["schemas"]["IndicatorSeriesCreate"] | components["schemas"]["LegalUpdateCreate"] | components["schemas"]["LessonCreate"] | components["schemas"]["OrganisationCreate"] | components["schemas"]["PracticeNoteCreate"] | components["schemas"]["ProgrammeCreate"];
        AnyDraft: components["schemas"]["ActDraft"] | components["schemas"]["CaseStudyDraft"] | components["schemas"]["EditionDraft"] | components["schemas"]["GlossaryTermDraft"] | components["schemas"]["IndicatorSeriesDraft"] | components["schemas"]["LegalUpdateDraft"] | components["schemas"]["LessonDraft"] | components["schemas"]["OrganisationDraft"] | components["schemas"]["PracticeNoteDraft"] | components["schemas"]["ProgrammeDraft"];
        AnyPatch: components["schemas"]["ActPatch"] | components["schemas"]["CaseStudyPatch"] | components["schemas"]["EditionPatch"] | components["schemas"]["GlossaryTermPatch"] | components["schemas"]["IndicatorSeriesPatch"] | components["schemas"]["LegalUpdatePatch"] | components["schemas"]["LessonPatch"] | components["schemas"]["OrganisationPatch"] | components["schemas"]["PracticeNotePatch"] | components["schemas"]["ProgrammePatch"];
        AnyRevision: components["schemas"]["ActRevision"] | components["schemas"]["CaseStudyRevision"] | components["schemas"]["EditionRevision"] | components["schemas"]["GlossaryTermRevision"] | components["schemas"]["IndicatorSeriesRevision"] | components["schemas"]["LegalUpdateRevision"] | components["schemas"]["LessonRevision"] | components["schemas"]["OrganisationRevision"] | components["schemas"]["PracticeNoteRevision"] | components["schemas"]["ProgrammeRevision"];
        Approval: {
            /** @default null */
            date?: string | null;
            /** @default null */
            organisation?: string | null;
            /** @default  */
            protocol_number?: string;
        };
        AssignmentBlock: {
            criteria?: string[];
            /** @description The small HTML; see the recipes. */
            html: string;
            /** @default null */
            id?: string | null;
            /** @default null */
            minutes?: number | null;
            title: string;
            /** @constant */
            type: "assignment";
        };
        AudioBlock: {
            /** @default  */
            caption?: string;
            /** @default null */
            id?: string | null;
            /** @default null */
            recording?: string | null;
            /** @constant */
            type: "audio";
        };
        Basis: {
            /** @default  */
            label?: string;
            /** @default null */
            ref?: string | null;
        };
        /** @description Up to 100 operations, done in their order. */
        Batch: {
            operations: components["schemas"]["Operation"][];
        };
        /** @description A block that readers would see otherwise than now. ``id`` is that of the block. */
        BlockChange: {
            /** @enum {string} */
            change: "added" | "removed" | "changed" | "moved";
            id: string;
        };
        CalloutBlock: {
            /** @description The small HTML; see the recipes. */
            html: string;
            /** @default null */
            id?: string | null;
            /** @default  */
            title?: string;
            /**
             * @default note
             * @enum {string}
             */
            tone?: "note" | "important" | "warning" | "example" | "";
            /** @constant */
            type: "callout";
        };
        CaseStudyBlock: {
            /** @default null */
            id?: string | null;
            /** @default  */
            note?: string;
            /** @default null */
            ref?: string | null;
            /** @constant */
            type: "case_study";
        };
        CaseStudyCreate: {
            actions?: components["schemas"]["Action"][];
            /**
             * @default public
             * @enum {string}
             */
            audience?: "public" | "members" | "";
            body?: components["schemas"]["CaseStudyCreateBlock"][];
            categories?: string[];
            consent?: components["schemas"]["Consent"];
            /** @default  */
            contact?: string;
            context?: string[];
            /** @default null */
            cost_roubles?: number | null;
            /** @default null */
            event_date?: string | null;
            evidence?: components["schemas"]["Evidence"];
            failures?: string[];
            /** @default null */
            id?: string | null;
            legal_basis?: components["schemas"]["LegalBasis"][];
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            organisation: string | null;
            outdated?: components["schemas"]["Outdated"];
            problem?: string[];
            protocol?: components["schemas"]["Protocol"];
            resources?: string[];
            results?: components["schemas"]["Result"][];
            /**
             * @description The path of the section that holds the page, such as /lessons/.
             * @default /practice/
             */
            section?: string;
            /** @default  */
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            /** @default  */
            summary?: string;
            tags?: string[];
            title: string;
            topics?: string[];
            transferability?: components["schemas"]["Transferability"];
            /**
             * @default case-study
             * @constant
             */
            type?: "case-study";
        };
        /** @description One of the shapes told apart by `type`. */
        CaseStudyCreateBlock: components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CalloutBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["FileBlock"];
        CaseStudyDraft: {
            actions: components["schemas"]["Action"][];
            /** @enum {string} */
            audience: "public" | "members" | "";
            body: components["schemas"]["CaseStudyDraftBlock"][];
            categories: string[];
            consent: components["schemas"]["Consent"];
            contact: string;
            context: string[];
            cost_roubles: number | null;
            event_date: string | null;
            evidence: components["schemas"]["Evidence"];
            failures: string[];
            /** Format: uuid */
            id: string;
            legal_basis: components["schemas"]["LegalBasis"][];
            /** @enum {string} */
            locale: "ru" | "en";
            organisation: string | null;
            outdated: components["schemas"]["Outdated"];
            problem: string[];
            protocol: components["schemas"]["Protocol"];
            resources: string[];
            results: components["schemas"]["Result"][];
            section: string;
            slug: string;
            state: components["schemas"]["DraftState"];
            summary: string;
            tags: string[];
            title: string;
            topics: string[];
            transferability: components["schemas"]["Transferability"];
            /** @constant */
            type: "case-study";
        };
        /** @description One of the shapes told apart by `type`. */
        CaseStudyDraftBlock: components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CalloutBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["FileBlock"];
        CaseStudyPatch: {
            actions?: components["schemas"]["Action"][];
            /** @enum {string} */
            audience?: "public" | "members" | "";
            body?: components["schemas"]["CaseStudyPatchBlock"][];
            categories?: string[];
            consent?: components["schemas"]["Consent"];
            contact?: string;
            context?: string[];
            cost_roubles?: number | null;
            event_date?: string | null;
            evidence?: components["schemas"]["Evidence"];
            failures?: string[];
            /** @default null */
            id?: string | null;
            legal_basis?: components["schemas"]["LegalBasis"][];
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            organisation?: string | null;
            outdated?: components["schemas"]["Outdated"];
            problem?: string[];
            protocol?: components["schemas"]["Protocol"];
            resources?: string[];
            results?: components["schemas"]["Result"][];
            /**
             * @description The path of the section that holds the page, such as /lessons/.
             * @default /practice/
             */
            section?: string;
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            summary?: string;
            tags?: string[];
            title?: string;
            topics?: string[];
            transferability?: components["schemas"]["Transferability"];
            /**
             * @default case-study
             * @constant
             */
            type?: "case-study";
        };
        /** @description One of the shapes told apart by `type`. */
        CaseStudyPatchBlock: components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CalloutBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["FileBlock"];
        CaseStudyRevision: {
            actions: components["schemas"]["Action"][];
            /** @enum {string} */
            audience: "public" | "members" | "";
            body: components["schemas"]["CaseStudyRevisionBlock"][];
            categories: string[];
            consent: components["schemas"]["Consent"];
            contact: string;
            context: string[];
            cost_roubles: number | null;
            event_date: string | null;
            evidence: components["schemas"]["Evidence"];
            failures: string[];
            /** Format: uuid */
            id: string;
            legal_basis: components["schemas"]["LegalBasis"][];
            /** @enum {string} */
            locale: "ru" | "en";
            organisation: string | null;
            outdated: components["schemas"]["Outdated"];
            problem: string[];
            protocol: components["schemas"]["Protocol"];
            resources: string[];
            results: components["schemas"]["Result"][];
            section: string;
            slug: string;
            summary: string;
            tags: string[];
            title: string;
            topics: string[];
            transferability: components["schemas"]["Transferability"];
            /** @constant */
            type: "case-study";
        };
        /** @description One of the shapes told apart by `type`. */
        CaseStudyRevisionBlock: components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CalloutBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["FileBlock"];
        /**
         * @description What publishing the draft would meet. ``publishable`` is false when ``errors`` is not empty; ``warnings`` is what
         *     would be left out; ``changes`` are the members and blocks of the public document that would be others.
         */
        Check: {
            blocks: components["schemas"]["BlockChange"][];
            changes: string[];
            errors: components["schemas"]["Warned"][];
            publishable: boolean;
            warnings: components["schemas"]["Warned"][];
        };
        ChecklistBlock: {
            /** @default null */
            id?: string | null;
            items?: components["schemas"]["ChecklistItem"][];
            /** @default  */
            title?: string;
            /** @constant */
            type: "checklist";
        };
        ChecklistItem: {
            /** @description The small HTML; see the recipes. */
            html: string;
            /** @default null */
            id?: string | null;
        };
        CircleKit: {
            agenda?: components["schemas"]["AgendaItem"][];
            discussion_cards?: components["schemas"]["DiscussionCard"][];
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            handout?: string;
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            leader_notes?: string;
        };
        Comparison: {
            /** @default  */
            group?: string;
            /** @default null */
            value_after?: string | number | null;
            /** @default null */
            value_before?: string | number | null;
        };
        Consent: {
            /** @default null */
            consent_until?: string | null;
            /** @default  */
            photo_rights?: string;
            /** @default false */
            shows_people?: boolean;
        };
        /** @description A place where two revisions differ; a side is null where the place does not exist there. */
        ContentStep: {
            after: unknown;
            before: unknown;
            pointer: string;
        };
        /** @description A word to whoever handed the draft in. */
        Decided: {
            /** @default  */
            comment?: string;
        };
        /** @description How two revisions differ. */
        Diff: {
            differences: components["schemas"]["ContentStep"][];
            from: number;
            to: number;
        };
        DiscussionBlock: {
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            html?: string;
            /** @default null */
            id?: string | null;
            /** @default null */
            minutes?: number | null;
            questions?: string[];
            title: string;
            /** @constant */
            type: "discussion";
        };
        DiscussionCard: {
            text: string;
            title: string;
        };
        /** @description A draft in a list. */
        DraftCard: {
            has_unpublished_changes: boolean;
            /** Format: uuid */
            id: string;
            live: boolean;
            locale: string;
            slug: string;
            title: string;
            type: string;
            updated_at: string | null;
            url: string;
        };
        Drafts: {
            items: components["schemas"]["DraftCard"][];
            next: string | null;
        };
        /** @description What the server knows of a draft. It may be sent back and has no effect. */
        DraftState: {
            /** @description The ETag of each block, by its id. */
            blocks: {
                [key: string]: string;
            };
            /** @description Who or what keeps it from being changed by the owner of the token. */
            locked_by: string | null;
            /** @description What the owner of the token may do: edit, publish, delete, submit. */
            may: string[];
            /** @description After a change: places that others had changed meanwhile, and that were kept. */
            merged: string[];
            moderation: components["schemas"]["ModerationState"] | null;
            published_url: string | null;
            /** @description The number of the newest revision, from 1; 0 when there is none. */
            revision: number;
            schedule: components["schemas"]["Schedule"];
            /** @enum {string} */
            status: "draft" | "live" | "live+draft" | "scheduled" | "live+scheduled" | "expired";
            updated_at: string | null;
            /** @description After a change: what the sanitiser took away. */
            warnings: components["schemas"]["Warned"][];
        };
        EditionCreate: {
            /** Format: uuid */
            act: string;
            /** @default  */
            basis?: string;
            /** @default  */
            checked_by?: string;
            /**
             * @default unchecked
             * @enum {string}
             */
            completeness?: "complete" | "excerpt" | "unchecked" | "";
            /** @default null */
            id?: string | null;
            in_force_from: string | null;
            /** @default null */
            in_force_to?: string | null;
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            /** @default  */
            override_reason?: string;
            /**
             * @default stated
             * @enum {string}
             */
            rule?: "stated" | "default" | "retroactive" | "unknown" | "never" | "";
            /** @default  */
            source?: string;
            /** @default  */
            source_digest?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            text: string;
            /**
             * @default edition
             * @constant
             */
            type?: "edition";
        };
        EditionDraft: {
            /** Format: uuid */
            act: string;
            basis: string;
            checked_by: string;
            /** @enum {string} */
            completeness: "complete" | "excerpt" | "unchecked" | "";
            /** Format: uuid */
            id: string;
            in_force_from: string | null;
            in_force_to: string | null;
            /** @constant */
            locale: "ru";
            override_reason: string;
            /** @enum {string} */
            rule: "stated" | "default" | "retroactive" | "unknown" | "never" | "";
            source: string;
            source_digest: string;
            state: components["schemas"]["DraftState"];
            text: string;
            /** @constant */
            type: "edition";
        };
        /** @description Which act it is, how a new one is called, and from when on this text holds. */
        EditionImport: {
            /** @default [] */
            aliases?: string[];
            /** @default  */
            basis?: string;
            bodies: string;
            /** Format: date */
            in_force_from: string;
            number: string;
            /** @default  */
            origin?: string;
            /** @default  */
            override_reason?: string;
            /**
             * @default stated
             * @enum {string}
             */
            rule?: "stated" | "default" | "retroactive" | "unknown" | "never";
            /** @default  */
            short_title?: string;
            /** Format: date */
            signed_on: string;
            slug: string;
            title: string;
            type: string;
        };
        EditionPatch: {
            /** Format: uuid */
            act?: string;
            basis?: string;
            checked_by?: string;
            /** @enum {string} */
            completeness?: "complete" | "excerpt" | "unchecked" | "";
            /** @default null */
            id?: string | null;
            in_force_from?: string | null;
            in_force_to?: string | null;
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            override_reason?: string;
            /** @enum {string} */
            rule?: "stated" | "default" | "retroactive" | "unknown" | "never" | "";
            source?: string;
            source_digest?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            text?: string;
            /**
             * @default edition
             * @constant
             */
            type?: "edition";
        };
        EditionRevision: {
            /** Format: uuid */
            act: string;
            basis: string;
            checked_by: string;
            /** @enum {string} */
            completeness: "complete" | "excerpt" | "unchecked" | "";
            /** Format: uuid */
            id: string;
            in_force_from: string | null;
            in_force_to: string | null;
            /** @constant */
            locale: "ru";
            override_reason: string;
            /** @enum {string} */
            rule: "stated" | "default" | "retroactive" | "unknown" | "never" | "";
            source: string;
            source_digest: string;
            text: string;
            /** @constant */
            type: "edition";
        };
        Ending: {
            /** @default  */
            by?: string;
            /** @default null */
            ended_on?: string | null;
            /**
             * @default
             * @enum {string}
             */
            how?: "repealed" | "not-applied" | "";
        };
        /** @description Something that was done with the document. ``action`` is a word of the audit log. */
        Event: {
            action: string;
            /** Format: date-time */
            at: string;
            by: string | null;
            comment: string;
            label: string;
        };
        Evidence: {
            /** @default null */
            level?: number | null;
            /** @default  */
            reason?: string;
        };
        File: {
            /** @default null */
            file?: string | null;
            /** @default  */
            title?: string;
        };
        FileBlock: {
            /** @default null */
            file?: string | null;
            /** @default null */
            id?: string | null;
            /** @default  */
            title?: string;
            /** @constant */
            type: "file";
        };
        FileChange: {
            title?: string;
        };
        FileMedium: {
            content_type: string;
            digest: string;
            file_size: number;
            filename: string;
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
            url: string;
        };
        FileUpload: {
            /** @default  */
            title?: string;
        };
        GalleryBlock: {
            /** @default null */
            id?: string | null;
            images?: components["schemas"]["GalleryPicture"][];
            /** @default  */
            title?: string;
            /** @constant */
            type: "gallery";
        };
        GalleryPicture: {
            /** @default  */
            alt?: string;
            /** @default  */
            caption?: string;
            /** @default null */
            image?: string | null;
        };
        GlossaryTermBlock: {
            /** @default null */
            id?: string | null;
            /** @default null */
            ref?: string | null;
            /** @constant */
            type: "glossary_term";
        };
        GlossaryTermCreate: {
            also_called?: string[];
            /**
             * @default public
             * @enum {string}
             */
            audience?: "public" | "members" | "";
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            definition?: string;
            /** @default null */
            id?: string | null;
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            /** @default  */
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            title: string;
            /**
             * @default glossary-term
             * @constant
             */
            type?: "glossary-term";
        };
        GlossaryTermDraft: {
            also_called: string[];
            /** @enum {string} */
            audience: "public" | "members" | "";
            /** @description The small HTML; see the recipes. */
            definition: string;
            /** Format: uuid */
            id: string;
            /** @constant */
            locale: "ru";
            slug: string;
            state: components["schemas"]["DraftState"];
            title: string;
            /** @constant */
            type: "glossary-term";
        };
        GlossaryTermPatch: {
            also_called?: string[];
            /** @enum {string} */
            audience?: "public" | "members" | "";
            /** @description The small HTML; see the recipes. */
            definition?: string;
            /** @default null */
            id?: string | null;
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            title?: string;
            /**
             * @default glossary-term
             * @constant
             */
            type?: "glossary-term";
        };
        GlossaryTermRevision: {
            also_called: string[];
            /** @enum {string} */
            audience: "public" | "members" | "";
            definition: string;
            /** Format: uuid */
            id: string;
            /** @constant */
            locale: "ru";
            slug: string;
            title: string;
            /** @constant */
            type: "glossary-term";
        };
        HeadingBlock: {
            /** @default null */
            id?: string | null;
            /**
             * @default 2
             * @enum {integer}
             */
            level?: 2 | 3 | 4;
            text: string;
            /** @constant */
            type: "heading";
        };
        History: {
            items: components["schemas"]["Event"][];
        };
        ImageBlock: {
            /** @default  */
            alt?: string;
            /** @default  */
            caption?: string;
            /** @default null */
            id?: string | null;
            /** @default null */
            image?: string | null;
            /** @constant */
            type: "image";
        };
        ImageChange: {
            alt?: string;
            credit?: string;
            focal_point?: number[] | null;
            title?: string;
        };
        ImageMedium: {
            alt: string;
            credit: string;
            digest: string;
            file_size: number;
            focal_point: number[] | null;
            height: number;
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
            url: string;
            width: number;
        };
        ImageUpload: {
            /** @default  */
            alt?: string;
            /** @default  */
            credit?: string;
            /** @default null */
            focal_point?: number[] | null;
            /** @default  */
            title?: string;
        };
        IndicatorSeriesCreate: {
            /**
             * @default public
             * @enum {string}
             */
            audience?: "public" | "members" | "";
            /** @default null */
            id?: string | null;
            indicator: string;
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            /** @default null */
            organisation?: string | null;
            slug: string;
            /** @default  */
            source?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            /** @default  */
            territory?: string;
            /**
             * @default
             * @enum {string}
             */
            territory_level?: "country" | "region" | "district" | "";
            title: string;
            /**
             * @default indicator-series
             * @constant
             */
            type?: "indicator-series";
            unit: string;
            values?: components["schemas"]["IndicatorValue"][];
        };
        IndicatorSeriesDraft: {
            /** @enum {string} */
            audience: "public" | "members" | "";
            /** Format: uuid */
            id: string;
            indicator: string;
            /** @constant */
            locale: "ru";
            organisation: string | null;
            slug: string;
            source: string;
            state: components["schemas"]["DraftState"];
            territory: string;
            /** @enum {string} */
            territory_level: "country" | "region" | "district" | "";
            title: string;
            /** @constant */
            type: "indicator-series";
            unit: string;
            values: components["schemas"]["IndicatorValue"][];
        };
        IndicatorSeriesPatch: {
            /** @enum {string} */
            audience?: "public" | "members" | "";
            /** @default null */
            id?: string | null;
            indicator?: string;
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            organisation?: string | null;
            slug?: string;
            source?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            territory?: string;
            /** @enum {string} */
            territory_level?: "country" | "region" | "district" | "";
            title?: string;
            /**
             * @default indicator-series
             * @constant
             */
            type?: "indicator-series";
            unit?: string;
            values?: components["schemas"]["IndicatorValue"][];
        };
        IndicatorSeriesRevision: {
            /** @enum {string} */
            audience: "public" | "members" | "";
            /** Format: uuid */
            id: string;
            indicator: string;
            /** @constant */
            locale: "ru";
            organisation: string | null;
            slug: string;
            source: string;
            territory: string;
            /** @enum {string} */
            territory_level: "country" | "region" | "district" | "";
            title: string;
            /** @constant */
            type: "indicator-series";
            unit: string;
            values: components["schemas"]["IndicatorValue"][];
        };
        IndicatorValue: {
            /** @default  */
            period?: string;
            /** @default null */
            value?: string | number | null;
        };
        /** @description How a job stands. ``progress`` is in per cent; ``result`` is there when it is done, ``errors`` when it was refused. */
        JobStatus: {
            /** Format: date-time */
            created_at: string;
            errors: components["schemas"]["Warned"][];
            finished_at: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            progress: number;
            result: {
                [key: string]: unknown;
            };
            state: string;
        };
        /** @description JSON Schema 2020-12. */
        JsonSchema: Record<string, never>;
        /** @description The language of the new draft. */
        Language: {
            /** @enum {string} */
            locale: "ru" | "en";
        };
        LegalBasis: {
            /** @default null */
            act?: string | null;
            /** @default  */
            citation?: string;
        };
        LegalUpdateCreate: {
            /** Format: uuid */
            act: string;
            amendments?: components["schemas"]["UpdateAmendment"][];
            /**
             * @default public
             * @enum {string}
             */
            audience?: "public" | "members" | "";
            categories?: string[];
            /** @default  */
            for_whom?: string;
            /** @default null */
            id?: string | null;
            in_force_from: string | null;
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            norms?: components["schemas"]["UpdatedNorm"][];
            /** @default null */
            organisation?: string | null;
            /**
             * @description The path of the section that holds the page, such as /lessons/.
             * @default /legal-updates/
             */
            section?: string;
            /** @default  */
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            /** @default  */
            summary?: string;
            tags?: string[];
            title: string;
            topics?: string[];
            /**
             * @default legal-update
             * @constant
             */
            type?: "legal-update";
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            what_changed?: string;
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            what_to_do?: string;
        };
        LegalUpdateDraft: {
            /** Format: uuid */
            act: string;
            amendments: components["schemas"]["UpdateAmendment"][];
            /** @enum {string} */
            audience: "public" | "members" | "";
            categories: string[];
            for_whom: string;
            /** Format: uuid */
            id: string;
            in_force_from: string | null;
            /** @enum {string} */
            locale: "ru" | "en";
            norms: components["schemas"]["UpdatedNorm"][];
            organisation: string | null;
            section: string;
            slug: string;
            state: components["schemas"]["DraftState"];
            summary: string;
            tags: string[];
            title: string;
            topics: string[];
            /** @constant */
            type: "legal-update";
            /** @description The small HTML; see the recipes. */
            what_changed: string;
            /** @description The small HTML; see the recipes. */
            what_to_do: string;
        };
        LegalUpdatePatch: {
            /** Format: uuid */
            act?: string;
            amendments?: components["schemas"]["UpdateAmendment"][];
            /** @enum {string} */
            audience?: "public" | "members" | "";
            categories?: string[];
            for_whom?: string;
            /** @default null */
            id?: string | null;
            in_force_from?: string | null;
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            norms?: components["schemas"]["UpdatedNorm"][];
            organisation?: string | null;
            /**
             * @description The path of the section that holds the page, such as /lessons/.
             * @default /legal-updates/
             */
            section?: string;
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            summary?: string;
            tags?: string[];
            title?: string;
            topics?: string[];
            /**
             * @default legal-update
             * @constant
             */
            type?: "legal-update";
            /** @description The small HTML; see the recipes. */
            what_changed?: string;
            /** @description The small HTML; see the recipes. */
            what_to_do?: string;
        };
        LegalUpdateRevision: {
            /** Format: uuid */
            act: string;
            amendments: components["schemas"]["UpdateAmendment"][];
            /** @enum {string} */
            audience: "public" | "members" | "";
            categories: string[];
            for_whom: string;
            /** Format: uuid */
            id: string;
            in_force_from: string | null;
            /** @enum {string} */
            locale: "ru" | "en";
            norms: components["schemas"]["UpdatedNorm"][];
            organisation: string | null;
            section: string;
            slug: string;
            summary: string;
            tags: string[];
            title: string;
            topics: string[];
            /** @constant */
            type: "legal-update";
            what_changed: string;
            what_to_do: string;
        };
        LessonCreate: {
            attachments?: components["schemas"]["File"][];
            /**
             * @default public
             * @enum {string}
             */
            audience?: "public" | "members" | "";
            authors?: string[];
            body?: components["schemas"]["LessonCreateBlock"][];
            categories?: string[];
            circle_kit?: components["schemas"]["CircleKit"];
            competences?: string[];
            /** @default 20 */
            duration_minutes?: number | null;
            further_reading?: (string | null)[];
            /** @default null */
            id?: string | null;
            /**
             * @default basic
             * @enum {string}
             */
            level?: "basic" | "middle" | "advanced" | "";
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            objectives?: string[];
            /** @default  */
            one_act?: string;
            /** @default null */
            organisation?: string | null;
            /**
             * @description The path of the section that holds the page, such as /lessons/.
             * @default /lessons/
             */
            section?: string;
            self_check?: string[];
            /** @default  */
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            /** @default  */
            summary?: string;
            tags?: string[];
            title: string;
            topics?: string[];
            /**
             * @default lesson
             * @constant
             */
            type?: "lesson";
        };
        /** @description One of the shapes told apart by `type`. */
        LessonCreateBlock: components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CalloutBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["FileBlock"] | components["schemas"]["GalleryBlock"] | components["schemas"]["AudioBlock"] | components["schemas"]["VideoBlock"] | components["schemas"]["StepsBlock"] | components["schemas"]["ChecklistBlock"] | components["schemas"]["TimelineBlock"] | components["schemas"]["AccordionBlock"] | components["schemas"]["Question"] | components["schemas"]["DiscussionBlock"] | components["schemas"]["AssignmentBlock"] | components["schemas"]["PollBlock"] | components["schemas"]["ProvisionBlock"] | components["schemas"]["CaseStudyBlock"] | components["schemas"]["GlossaryTermBlock"];
        LessonDraft: {
            attachments: components["schemas"]["File"][];
            /** @enum {string} */
            audience: "public" | "members" | "";
            authors: string[];
            body: components["schemas"]["LessonDraftBlock"][];
            categories: string[];
            circle_kit: components["schemas"]["CircleKit"];
            competences: string[];
            duration_minutes: number | null;
            further_reading: (string | null)[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            level: "basic" | "middle" | "advanced" | "";
            /** @enum {string} */
            locale: "ru" | "en";
            objectives: string[];
            one_act: string;
            organisation: string | null;
            section: string;
            self_check: string[];
            slug: string;
            state: components["schemas"]["DraftState"];
            summary: string;
            tags: string[];
            title: string;
            topics: string[];
            /** @constant */
            type: "lesson";
        };
        /** @description One of the shapes told apart by `type`. */
        LessonDraftBlock: components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CalloutBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["FileBlock"] | components["schemas"]["GalleryBlock"] | components["schemas"]["AudioBlock"] | components["schemas"]["VideoBlock"] | components["schemas"]["StepsBlock"] | components["schemas"]["ChecklistBlock"] | components["schemas"]["TimelineBlock"] | components["schemas"]["AccordionBlock"] | components["schemas"]["Question"] | components["schemas"]["DiscussionBlock"] | components["schemas"]["AssignmentBlock"] | components["schemas"]["PollBlock"] | components["schemas"]["ProvisionBlock"] | components["schemas"]["CaseStudyBlock"] | components["schemas"]["GlossaryTermBlock"];
        /** @description Where the lesson goes, and whose it is. */
        LessonImport: {
            /**
             * @description The id of the new lesson, if you choose it yourself.
             * @default null
             */
            content_id?: string | null;
            /** @default null */
            organisation?: string | null;
            /** @default /lessons/ */
            section?: string;
        };
        LessonPatch: {
            attachments?: components["schemas"]["File"][];
            /** @enum {string} */
            audience?: "public" | "members" | "";
            authors?: string[];
            body?: components["schemas"]["LessonPatchBlock"][];
            categories?: string[];
            circle_kit?: components["schemas"]["CircleKit"];
            competences?: string[];
            duration_minutes?: number | null;
            further_reading?: (string | null)[];
            /** @default null */
            id?: string | null;
            /** @enum {string} */
            level?: "basic" | "middle" | "advanced" | "";
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            objectives?: string[];
            one_act?: string;
            organisation?: string | null;
            /**
             * @description The path of the section that holds the page, such as /lessons/.
             * @default /lessons/
             */
            section?: string;
            self_check?: string[];
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            summary?: string;
            tags?: string[];
            title?: string;
            topics?: string[];
            /**
             * @default lesson
             * @constant
             */
            type?: "lesson";
        };
        /** @description One of the shapes told apart by `type`. */
        LessonPatchBlock: components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CalloutBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["FileBlock"] | components["schemas"]["GalleryBlock"] | components["schemas"]["AudioBlock"] | components["schemas"]["VideoBlock"] | components["schemas"]["StepsBlock"] | components["schemas"]["ChecklistBlock"] | components["schemas"]["TimelineBlock"] | components["schemas"]["AccordionBlock"] | components["schemas"]["Question"] | components["schemas"]["DiscussionBlock"] | components["schemas"]["AssignmentBlock"] | components["schemas"]["PollBlock"] | components["schemas"]["ProvisionBlock"] | components["schemas"]["CaseStudyBlock"] | components["schemas"]["GlossaryTermBlock"];
        LessonRevision: {
            attachments: components["schemas"]["File"][];
            /** @enum {string} */
            audience: "public" | "members" | "";
            authors: string[];
            body: components["schemas"]["LessonRevisionBlock"][];
            categories: string[];
            circle_kit: components["schemas"]["CircleKit"];
            competences: string[];
            duration_minutes: number | null;
            further_reading: (string | null)[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            level: "basic" | "middle" | "advanced" | "";
            /** @enum {string} */
            locale: "ru" | "en";
            objectives: string[];
            one_act: string;
            organisation: string | null;
            section: string;
            self_check: string[];
            slug: string;
            summary: string;
            tags: string[];
            title: string;
            topics: string[];
            /** @constant */
            type: "lesson";
        };
        /** @description One of the shapes told apart by `type`. */
        LessonRevisionBlock: components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CalloutBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["FileBlock"] | components["schemas"]["GalleryBlock"] | components["schemas"]["AudioBlock"] | components["schemas"]["VideoBlock"] | components["schemas"]["StepsBlock"] | components["schemas"]["ChecklistBlock"] | components["schemas"]["TimelineBlock"] | components["schemas"]["AccordionBlock"] | components["schemas"]["Question"] | components["schemas"]["DiscussionBlock"] | components["schemas"]["AssignmentBlock"] | components["schemas"]["PollBlock"] | components["schemas"]["ProvisionBlock"] | components["schemas"]["CaseStudyBlock"] | components["schemas"]["GlossaryTermBlock"];
        ListBlock: {
            /** @default null */
            id?: string | null;
            items?: string[];
            /** @default false */
            ordered?: boolean;
            /** @constant */
            type: "list";
        };
        MatchingQuestion: {
            basis?: components["schemas"]["Basis"];
            decoys?: string[];
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            explanation?: string;
            /** @default null */
            id?: string | null;
            /** @constant */
            kind: "matching";
            pairs?: components["schemas"]["Pair"][];
            /** @default 1 */
            points?: number | null;
            /** @description The small HTML; see the recipes. */
            prompt: string;
            /** @constant */
            type: "question";
        };
        /** @description Where the draft stands on its way through the editorial workflow. */
        ModerationState: {
            /** @description What the owner of the token may do with it now. */
            actions: string[];
            status: string;
            task: string;
            workflow: string;
        };
        /** @description When to publish and when to withdraw, with an offset; null is not at all. */
        Moments: {
            /** @default null */
            expire_at?: string | null;
            /** @default null */
            go_live_at?: string | null;
        };
        MultipleChoiceQuestion: {
            basis?: components["schemas"]["Basis"];
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            explanation?: string;
            /** @default null */
            id?: string | null;
            /** @constant */
            kind: "multiple_choice";
            options?: components["schemas"]["Option"][];
            /** @default 1 */
            points?: number | null;
            /** @description The small HTML; see the recipes. */
            prompt: string;
            /** @constant */
            type: "question";
        };
        /** @description What readers will notice, in a few words, and the planned moment. Nothing happens then until it is scheduled. */
        NewRelease: {
            name: string;
            /** @default null */
            publish_at?: string | null;
        };
        /** @description A draft, by its content id. */
        NewReleaseItem: {
            /** Format: uuid */
            id: string;
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
        };
        Norm: {
            /** @default  */
            label?: string;
            /** Format: uuid */
            ref: string;
        };
        /** @description An empty object. */
        Nothing: Record<string, never>;
        /** @description The number of a revision, from 1. */
        Number: {
            revision: number;
        };
        NumericQuestion: {
            basis?: components["schemas"]["Basis"];
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            explanation?: string;
            /** @default null */
            id?: string | null;
            /** @constant */
            kind: "numeric";
            /** @default 1 */
            points?: number | null;
            /** @description The small HTML; see the recipes. */
            prompt: string;
            tolerance: string;
            /** @constant */
            type: "question";
            units?: string[];
            value: string;
        };
        Officer: {
            /** @default  */
            contact?: string;
            /** @default  */
            field_of_work?: string;
            /** @default  */
            person?: string;
            since: string | null;
            /** @default null */
            until?: string | null;
        };
        OfficialPublication: {
            /** @default  */
            place?: string;
            /** @default null */
            published_on?: string | null;
        };
        /**
         * @description A request of this door. ``path`` begins behind ``/api/authoring/v1/``; ``if_match`` and ``idempotency_key`` stand
         *     for the headers.
         */
        Operation: {
            /** @default null */
            body?: unknown;
            /** @default  */
            idempotency_key?: string;
            /** @default  */
            if_match?: string;
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            path: string;
        };
        Option: {
            /** @default false */
            correct?: boolean;
            /** @default  */
            feedback?: string;
            text: string;
        };
        OrderingQuestion: {
            basis?: components["schemas"]["Basis"];
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            explanation?: string;
            /** @default null */
            id?: string | null;
            items?: string[];
            /** @constant */
            kind: "ordering";
            /** @default 1 */
            points?: number | null;
            /** @description The small HTML; see the recipes. */
            prompt: string;
            /** @constant */
            type: "question";
        };
        OrganisationCreate: {
            /**
             * @default public
             * @enum {string}
             */
            audience?: "public" | "members" | "";
            /** @default null */
            id?: string | null;
            /** @enum {string} */
            level: "central" | "territorial" | "local" | "primary" | "";
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            /** @default  */
            office_email?: string;
            officers?: components["schemas"]["Officer"][];
            /** @default null */
            parent?: string | null;
            /** @default  */
            phone?: string;
            /** @default  */
            region?: string;
            /**
             * @default
             * @enum {string}
             */
            setting?: "school" | "kindergarten" | "college" | "university" | "other" | "";
            short_name: string;
            /**
             * @default
             * @enum {string}
             */
            size_band?: "xs" | "s" | "m" | "l" | "";
            slug: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            /** @default  */
            summary?: string;
            title: string;
            /**
             * @default organisation
             * @constant
             */
            type?: "organisation";
            /** @default  */
            website?: string;
        };
        OrganisationDraft: {
            /** @enum {string} */
            audience: "public" | "members" | "";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            level: "central" | "territorial" | "local" | "primary" | "";
            /** @constant */
            locale: "ru";
            office_email: string;
            officers: components["schemas"]["Officer"][];
            parent: string | null;
            phone: string;
            region: string;
            /** @enum {string} */
            setting: "school" | "kindergarten" | "college" | "university" | "other" | "";
            short_name: string;
            /** @enum {string} */
            size_band: "xs" | "s" | "m" | "l" | "";
            slug: string;
            state: components["schemas"]["DraftState"];
            summary: string;
            title: string;
            /** @constant */
            type: "organisation";
            website: string;
        };
        OrganisationPatch: {
            /** @enum {string} */
            audience?: "public" | "members" | "";
            /** @default null */
            id?: string | null;
            /** @enum {string} */
            level?: "central" | "territorial" | "local" | "primary" | "";
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            office_email?: string;
            officers?: components["schemas"]["Officer"][];
            parent?: string | null;
            phone?: string;
            region?: string;
            /** @enum {string} */
            setting?: "school" | "kindergarten" | "college" | "university" | "other" | "";
            short_name?: string;
            /** @enum {string} */
            size_band?: "xs" | "s" | "m" | "l" | "";
            slug?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            summary?: string;
            title?: string;
            /**
             * @default organisation
             * @constant
             */
            type?: "organisation";
            website?: string;
        };
        OrganisationRevision: {
            /** @enum {string} */
            audience: "public" | "members" | "";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            level: "central" | "territorial" | "local" | "primary" | "";
            /** @constant */
            locale: "ru";
            office_email: string;
            officers: components["schemas"]["Officer"][];
            parent: string | null;
            phone: string;
            region: string;
            /** @enum {string} */
            setting: "school" | "kindergarten" | "college" | "university" | "other" | "";
            short_name: string;
            /** @enum {string} */
            size_band: "xs" | "s" | "m" | "l" | "";
            slug: string;
            summary: string;
            title: string;
            /** @constant */
            type: "organisation";
            website: string;
        };
        Outdated: {
            /** @default  */
            reason?: string;
            /** @default null */
            since?: string | null;
        };
        Pair: {
            /** @default  */
            feedback?: string;
            left: string;
            right: string;
        };
        ParagraphBlock: {
            /** @description The small HTML; see the recipes. */
            html: string;
            /** @default null */
            id?: string | null;
            /** @constant */
            type: "paragraph";
        };
        PollBlock: {
            /** @default null */
            id?: string | null;
            /** @default false */
            multiple?: boolean;
            options?: string[];
            prompt: string;
            /** @constant */
            type: "poll";
        };
        PracticeNoteCreate: {
            /**
             * @default public
             * @enum {string}
             */
            audience?: "public" | "members" | "";
            /** @default  */
            author?: string;
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            html?: string;
            /** @default null */
            id?: string | null;
            /** @enum {string} */
            kind: "clarification" | "court-practice" | "union-position" | "question-answer" | "";
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            norm: components["schemas"]["Norm"];
            /** @default null */
            review_on?: string | null;
            slug: string;
            /** @default  */
            source?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            title: string;
            /**
             * @default practice-note
             * @constant
             */
            type?: "practice-note";
            valid_from: string | null;
            /** @default null */
            valid_to?: string | null;
        };
        PracticeNoteDraft: {
            /** @enum {string} */
            audience: "public" | "members" | "";
            author: string;
            /** @description The small HTML; see the recipes. */
            html: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "clarification" | "court-practice" | "union-position" | "question-answer" | "";
            /** @constant */
            locale: "ru";
            norm: components["schemas"]["Norm"];
            review_on: string | null;
            slug: string;
            source: string;
            state: components["schemas"]["DraftState"];
            title: string;
            /** @constant */
            type: "practice-note";
            valid_from: string | null;
            valid_to: string | null;
        };
        PracticeNotePatch: {
            /** @enum {string} */
            audience?: "public" | "members" | "";
            author?: string;
            /** @description The small HTML; see the recipes. */
            html?: string;
            /** @default null */
            id?: string | null;
            /** @enum {string} */
            kind?: "clarification" | "court-practice" | "union-position" | "question-answer" | "";
            /**
             * @default ru
             * @constant
             */
            locale?: "ru";
            norm?: components["schemas"]["Norm"];
            review_on?: string | null;
            slug?: string;
            source?: string;
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            title?: string;
            /**
             * @default practice-note
             * @constant
             */
            type?: "practice-note";
            valid_from?: string | null;
            valid_to?: string | null;
        };
        PracticeNoteRevision: {
            /** @enum {string} */
            audience: "public" | "members" | "";
            author: string;
            html: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "clarification" | "court-practice" | "union-position" | "question-answer" | "";
            /** @constant */
            locale: "ru";
            norm: components["schemas"]["Norm"];
            review_on: string | null;
            slug: string;
            source: string;
            title: string;
            /** @constant */
            type: "practice-note";
            valid_from: string | null;
            valid_to: string | null;
        };
        /** @description RFC 9457. `type` is the address of a page that says what happened and what to do. */
        ProblemDocument: {
            /**
             * @description 412 only: the present ETags of the blocks.
             * @default null
             */
            blocks?: {
                [key: string]: string;
            } | null;
            detail: string;
            /**
             * @description 412 only: `pointer`, `yours`, `theirs` of each place where both sides differ.
             * @default null
             */
            differences?: {
                [key: string]: unknown;
            }[] | null;
            /** @default null */
            errors?: components["schemas"]["ProblemFault"][] | null;
            /**
             * @description 412 only: the present ETag.
             * @default null
             */
            etag?: string | null;
            instance: string;
            /**
             * @description 423 only.
             * @default null
             */
            locked_by?: string | null;
            /**
             * @description 403 only: the right that the owner of the token lacks.
             * @default null
             */
            right?: string | null;
            /**
             * @description 403 only: the scope that the token lacks.
             * @default null
             */
            scope?: string | null;
            status: number;
            title: string;
            type: string;
        };
        /** @description One wrong thing: at a JSON Pointer of the body, or in a parameter. */
        ProblemFault: {
            /** @default null */
            allowed?: string[] | null;
            detail: string;
            /** @default null */
            parameter?: string | null;
            /** @default null */
            pointer?: string | null;
        };
        ProgrammeCreate: {
            approval?: components["schemas"]["Approval"];
            /**
             * @default public
             * @enum {string}
             */
            audience?: "public" | "members" | "";
            categories?: string[];
            competences?: string[];
            /** @default  */
            goal?: string;
            /** @default null */
            id?: string | null;
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            /** @default null */
            organisation?: string | null;
            /**
             * @description The path of the section that holds the page, such as /lessons/.
             * @default /lessons/
             */
            section?: string;
            /** @default  */
            slug?: string;
            stages?: components["schemas"]["Stage"][];
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            /** @default  */
            summary?: string;
            tags?: string[];
            title: string;
            topics?: string[];
            /**
             * @default programme
             * @constant
             */
            type?: "programme";
        };
        ProgrammeDraft: {
            approval: components["schemas"]["Approval"];
            /** @enum {string} */
            audience: "public" | "members" | "";
            categories: string[];
            competences: string[];
            goal: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            locale: "ru" | "en";
            organisation: string | null;
            section: string;
            slug: string;
            stages: components["schemas"]["Stage"][];
            state: components["schemas"]["DraftState"];
            summary: string;
            tags: string[];
            title: string;
            topics: string[];
            /** @constant */
            type: "programme";
        };
        ProgrammePatch: {
            approval?: components["schemas"]["Approval"];
            /** @enum {string} */
            audience?: "public" | "members" | "";
            categories?: string[];
            competences?: string[];
            goal?: string;
            /** @default null */
            id?: string | null;
            /**
             * @default ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            organisation?: string | null;
            /**
             * @description The path of the section that holds the page, such as /lessons/.
             * @default /lessons/
             */
            section?: string;
            slug?: string;
            stages?: components["schemas"]["Stage"][];
            /**
             * @description Read only; has no effect.
             * @default null
             */
            readonly state?: unknown;
            summary?: string;
            tags?: string[];
            title?: string;
            topics?: string[];
            /**
             * @default programme
             * @constant
             */
            type?: "programme";
        };
        ProgrammeRevision: {
            approval: components["schemas"]["Approval"];
            /** @enum {string} */
            audience: "public" | "members" | "";
            categories: string[];
            competences: string[];
            goal: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            locale: "ru" | "en";
            organisation: string | null;
            section: string;
            slug: string;
            stages: components["schemas"]["Stage"][];
            summary: string;
            tags: string[];
            title: string;
            topics: string[];
            /** @constant */
            type: "programme";
        };
        Protocol: {
            /** @default null */
            date?: string | null;
            /** @default  */
            number?: string;
        };
        ProvisionBlock: {
            /** @default null */
            id?: string | null;
            label: string;
            /** @default  */
            quote?: string;
            /** @default null */
            ref?: string | null;
            /** @constant */
            type: "provision";
        };
        /** @description All kinds of `question`. */
        Question: components["schemas"]["SingleChoiceQuestion"] | components["schemas"]["MultipleChoiceQuestion"] | components["schemas"]["TrueFalseQuestion"] | components["schemas"]["OrderingQuestion"] | components["schemas"]["MatchingQuestion"] | components["schemas"]["NumericQuestion"] | components["schemas"]["ShortTextQuestion"] | components["schemas"]["UndecidedQuestion"];
        Queue: {
            items: components["schemas"]["Waiting"][];
        };
        QuoteBlock: {
            /** @default  */
            author?: string;
            /** @default null */
            id?: string | null;
            /** @default  */
            source?: string;
            text: string;
            /** @constant */
            type: "quote";
        };
        RecordingChange: {
            captions?: string;
            duration_seconds?: number | null;
            organisation?: string | null;
            poster?: string | null;
            title?: string;
            transcript?: string;
        };
        RecordingMedium: {
            captions: string;
            content_type: string;
            digest: string;
            duration_seconds: number | null;
            filename: string;
            /** Format: uuid */
            id: string;
            kind: string;
            organisation: string | null;
            poster: string | null;
            size: number;
            title: string;
            transcript: string;
            url: string;
        };
        RecordingUpload: {
            /** @default  */
            captions?: string;
            /** @default null */
            duration_seconds?: number | null;
            /** @default null */
            organisation?: string | null;
            /** @default null */
            poster?: string | null;
            /** @default  */
            title?: string;
            /** @default  */
            transcript?: string;
        };
        Registration: {
            /** @default  */
            number?: string;
            /** @default null */
            registered_on?: string | null;
        };
        /** @description A release. ``trouble`` says why it could not be published when its moment came. */
        Release: {
            created_by: string;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ReleaseItem"][];
            name: string;
            publish_at: string | null;
            published_at: string | null;
            /** @enum {string} */
            state: "open" | "scheduled" | "published" | "cancelled";
            trouble: string;
        };
        /** @description Another name or moment; what is left out stays. */
        ReleaseChange: {
            /** @default … */
            name?: string;
            /** @default null */
            publish_at?: string | null;
        };
        /** @description What stands against publishing a release now, each at its material: ``/items/0`` is the first. */
        ReleaseCheck: {
            errors: components["schemas"]["Warned"][];
            publishable: boolean;
        };
        /**
         * @description A material in a release. ``id`` is null, and ``title`` says why, for what the owner of the token may not change;
         *     also for what has been deleted. ``updated_at`` is the moment of its newest draft.
         */
        ReleaseItem: {
            id: string | null;
            locale: string;
            number: number;
            title: string;
            type: string;
            updated_at: string | null;
        };
        Releases: {
            items: components["schemas"]["Release"][];
            next: string | null;
        };
        Result: {
            /** @default  */
            account?: string;
            /** @default null */
            after_on?: string | null;
            /** @default null */
            before_on?: string | null;
            comparison?: components["schemas"]["Comparison"];
            /** @default  */
            indicator?: string;
            /** @default  */
            method?: string;
            /** @default null */
            n?: number | null;
            /** @default false */
            qualitative?: boolean;
            /** @default  */
            source?: string;
            /** @default  */
            unit?: string;
            /** @default null */
            value_after?: string | number | null;
            /** @default null */
            value_before?: string | number | null;
        };
        /** @description A revision; ``number`` counts from 1, the oldest. */
        RevisionEntry: {
            by: string | null;
            /** Format: date-time */
            created_at: string;
            go_live_at: string | null;
            live: boolean;
            number: number;
        };
        Revisions: {
            items: components["schemas"]["RevisionEntry"][];
        };
        /** @description When the draft is to be published, and when the document is to be withdrawn; null is never. */
        Schedule: {
            expire_at: string | null;
            go_live_at: string | null;
        };
        ShortTextQuestion: {
            basis?: components["schemas"]["Basis"];
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            explanation?: string;
            /** @default null */
            id?: string | null;
            /** @constant */
            kind: "short_text";
            /** @default 1 */
            points?: number | null;
            /** @description The small HTML; see the recipes. */
            prompt: string;
            /** @constant */
            type: "question";
            variants?: string[];
        };
        SingleChoiceQuestion: {
            basis?: components["schemas"]["Basis"];
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            explanation?: string;
            /** @default null */
            id?: string | null;
            /** @constant */
            kind: "single_choice";
            options?: components["schemas"]["Option"][];
            /** @default 1 */
            points?: number | null;
            /** @description The small HTML; see the recipes. */
            prompt: string;
            /** @constant */
            type: "question";
        };
        Stage: {
            /** @default null */
            ends_on?: string | null;
            lessons?: components["schemas"]["StageLesson"][];
            /** @default null */
            starts_on?: string | null;
            /** @default  */
            summary?: string;
            /** @default  */
            title?: string;
        };
        StageLesson: {
            /**
             * @default self
             * @enum {string}
             */
            form_of_study?: "self" | "circle" | "seminar" | "webinar" | "practice" | "";
            /** Format: uuid */
            ref: string;
            /** @default true */
            required?: boolean;
            /** @default null */
            week?: number | null;
        };
        StepsBlock: {
            /** @default null */
            id?: string | null;
            steps?: components["schemas"]["ContentStep"][];
            /** @default  */
            title?: string;
            /** @constant */
            type: "steps";
        };
        TableBlock: {
            /** @default  */
            caption?: string;
            /** @default false */
            header_column?: boolean;
            /** @default false */
            header_row?: boolean;
            /** @default null */
            id?: string | null;
            rows: string[][];
            /** @constant */
            type: "table";
        };
        TimelineBlock: {
            events?: components["schemas"]["TimelineEvent"][];
            /** @default null */
            id?: string | null;
            /** @default  */
            title?: string;
            /** @constant */
            type: "timeline";
        };
        TimelineEvent: {
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            html?: string;
            title: string;
            when: string;
        };
        Transferability: {
            adaptable?: string[];
            fixed?: string[];
            preconditions?: string[];
        };
        TrueFalseQuestion: {
            basis?: components["schemas"]["Basis"];
            /**
             * @default
             * @enum {string}
             */
            correct?: "true" | "false" | "";
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            explanation?: string;
            /** @default  */
            feedback_false?: string;
            /** @default  */
            feedback_true?: string;
            /** @default null */
            id?: string | null;
            /** @constant */
            kind: "true_false";
            /** @default 1 */
            points?: number | null;
            /** @description The small HTML; see the recipes. */
            prompt: string;
            /** @constant */
            type: "question";
        };
        /** @description A type and where its schemas are. */
        TypeEntry: {
            has_blocks: boolean;
            plural: string;
            schemas: {
                [key: string]: string;
            };
            section: string | null;
            title: string;
            type: string;
        };
        Types: {
            items: components["schemas"]["TypeEntry"][];
        };
        UndecidedQuestion: {
            basis?: components["schemas"]["Basis"];
            /**
             * @description The small HTML; see the recipes.
             * @default
             */
            explanation?: string;
            /** @default null */
            id?: string | null;
            /** @constant */
            kind: "undecided";
            /** @default 1 */
            points?: number | null;
            /** @description The small HTML; see the recipes. */
            prompt: string;
            /** @constant */
            type: "question";
        };
        /**
         * @description What an act, ``amending_number`` of ``amending_date``, does to a place of the act ``ref``; an empty ``label`` is the
         *     act as a whole. It must stand in the library: read from an edition, or noted there by hand.
         */
        UpdateAmendment: {
            /** @default null */
            amending_date?: string | null;
            amending_number: string;
            /** @enum {string} */
            kind: "amended" | "introduced" | "repealed" | "suspended" | "interpreted" | "other";
            /** @default  */
            label?: string;
            /** Format: uuid */
            ref: string;
        };
        UpdatedNorm: {
            /** @default  */
            label?: string;
            /** @default null */
            ref?: string | null;
        };
        VideoBlock: {
            /** @default  */
            caption?: string;
            /** @default null */
            id?: string | null;
            /** @default null */
            recording?: string | null;
            /** @constant */
            type: "video";
        };
        /** @description A draft that waits for a decision that the reader may take. */
        Waiting: {
            actions: string[];
            /** Format: uuid */
            id: string;
            locale: string;
            /** Format: date-time */
            since: string;
            submitted_by: string;
            task: string;
            title: string;
            type: string;
            workflow: string;
        };
        /** @description Something that was changed or will not be published as it was sent; ``pointer`` leads to its place. */
        Warned: {
            detail: string;
            pointer: string;
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
    batch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answers"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    drafts: {
        parameters: {
            query?: {
                /** @description From `next` of the page before. */
                after?: string;
                /** @description How many at once. */
                limit?: number;
                /** @description The language of the document. */
                locale?: "ru" | "en";
                /** @description The type of the documents. */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drafts"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    create_draft: {
        parameters: {
            query?: {
                /** @description From `next` of the page before. */
                after?: string;
                /** @description How many at once. */
                limit?: number;
                /** @description The language of the document. */
                locale?: "ru" | "en";
                /** @description The type of the documents. */
                type?: string;
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    draft: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    put_draft: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyCreate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    delete_document: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    change_draft: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    approve: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decided"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    add_block: {
        parameters: {
            query?: {
                /** @description The block behind which the new one is put. */
                after?: string;
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonCreateBlock"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    block: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The id of a block. */
                block: string;
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonCreateBlock"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    put_block: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a block. */
                block: string;
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonCreateBlock"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    delete_block: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a block. */
                block: string;
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    check: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    history: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    publish: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    reject: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decided"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    revert: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Number"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    revisions: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revisions"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    revision: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
                /** @description The number of a revision or of a material, from 1. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyRevision"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    diff: {
        parameters: {
            query?: {
                /** @description The number of a revision. */
                from?: number;
                /** @description The language of the document. */
                locale?: "ru" | "en";
                /** @description The number of a revision. */
                to?: number;
            };
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    schedule: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Moments"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    submit: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    translate: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Language"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    unpublish: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    unschedule: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    withdraw_submission: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDraft"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    send_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file in the part `file`; each member in a part of its own, as JSON unless it is text. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /**
                     * Title
                     * @default
                     */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileMedium"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileMedium"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileMedium"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    delete_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    change_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileMedium"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    send_image: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file in the part `file`; each member in a part of its own, as JSON unless it is text. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Alt
                     * @default
                     */
                    alt?: string;
                    /**
                     * Credit
                     * @default
                     */
                    credit?: string;
                    /** Format: binary */
                    file: string;
                    /**
                     * Focal Point
                     * @default null
                     */
                    focal_point?: number[] | null;
                    /**
                     * Title
                     * @default
                     */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageMedium"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageMedium"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    image: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageMedium"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    delete_image: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    change_image: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageMedium"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    import_edition: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file in the part `file`; each member in a part of its own, as JSON unless it is text. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Aliases
                     * @default []
                     */
                    aliases?: string[];
                    /**
                     * Basis
                     * @default
                     */
                    basis?: string;
                    /** Bodies */
                    bodies: string;
                    /** Format: binary */
                    file: string;
                    /**
                     * In Force From
                     * Format: date
                     */
                    in_force_from: string;
                    /** Number */
                    number: string;
                    /**
                     * Origin
                     * @default
                     */
                    origin?: string;
                    /**
                     * Override Reason
                     * @default
                     */
                    override_reason?: string;
                    /**
                     * Rule
                     * @default stated
                     * @enum {string}
                     */
                    rule?: "stated" | "default" | "retroactive" | "unknown" | "never";
                    /**
                     * Short Title
                     * @default
                     */
                    short_title?: string;
                    /**
                     * Signed On
                     * Format: date
                     */
                    signed_on: string;
                    /** Slug */
                    slug: string;
                    /** Title */
                    title: string;
                    /** Type */
                    type: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    import_lesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file in the part `file`; each member in a part of its own, as JSON unless it is text. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Content Id
                     * @description The id of the new lesson, if you choose it yourself.
                     * @default null
                     */
                    content_id?: string | null;
                    /** Format: binary */
                    file: string;
                    /**
                     * Organisation
                     * @default null
                     */
                    organisation?: string | null;
                    /**
                     * Section
                     * @default /lessons/
                     */
                    section?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a job. */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    send_recording: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file in the part `file`; each member in a part of its own, as JSON unless it is text. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Captions
                     * @default
                     */
                    captions?: string;
                    /**
                     * Duration Seconds
                     * @default null
                     */
                    duration_seconds?: number | null;
                    /** Format: binary */
                    file: string;
                    /**
                     * Organisation
                     * @default null
                     */
                    organisation?: string | null;
                    /**
                     * Poster
                     * @default null
                     */
                    poster?: string | null;
                    /**
                     * Title
                     * @default
                     */
                    title?: string;
                    /**
                     * Transcript
                     * @default
                     */
                    transcript?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingMedium"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingMedium"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingMedium"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    delete_recording: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    change_recording: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingMedium"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    queue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    releases: {
        parameters: {
            query?: {
                /** @description From `next` of the page before. */
                after?: string;
                /** @description How many at once. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Releases"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    begin_release: {
        parameters: {
            query?: {
                /** @description From `next` of the page before. */
                after?: string;
                /** @description How many at once. */
                limit?: number;
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRelease"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a release. */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    change_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a release. */
                release: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    cancel_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a release. */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    check_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of a release. */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseCheck"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    add_to_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a release. */
                release: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReleaseItem"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    take_out_of_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The number of a revision or of a material, from 1. */
                number: number;
                /** @description The id of a release. */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    publish_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a release. */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    schedule_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a release. */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    unschedule_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body get the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag that was read. Without it the answer is 428. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a release. */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This can not be done in the present state (“conflict”); The same request is still under way (“request-in-flight”) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft has changed meanwhile (“stale”) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large (“too-large”) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body has a type that is not read here (“wrong-media-type”) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The content is not accepted (“refused”) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The draft is locked (“locked”) */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The header If-Match is missing (“precondition-missing”) */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Types"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
    type_schema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The form. */
                form: "create" | "patch" | "draft" | "published";
                /** @description The name of a type. */
                type_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonSchema"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can not be read (“bad-request”) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A token is needed (“not-signed-in”) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The token may not be used for this (“scope-missing”); This is not allowed (“not-allowed”) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (“not-found”) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (“wrong-method”) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The quota of this token is spent (“quota-spent”) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (“internal-error”) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (“unavailable”) */
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
