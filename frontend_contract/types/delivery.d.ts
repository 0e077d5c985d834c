// Made by `make contract`; do not edit.

export interface paths {
    "/api/v1/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entry
         * @description Document types with the filters of their lists, languages, the newest number of the log, and links.
         */
        get: operations["entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts/{act}/diff/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs between two days of an act, or between two acts
         * @description Provision by provision, word by word. Within an act provisions are compared by id: a renumbered one with itself. `with` names another act: the provisions of two acts are aligned by their words.
         */
        get: operations["act_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts/{act}/provisions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The provisions of an act on a day, or those that changed since another day
         * @description For those who keep copies. After an entry of an edition in `changes/`, ask with `changed_since` = the day whose wordings are kept and `on` = `in_force_from` of the edition; only changed wordings come. An edition that was corrected is told by the digests of its `toc`: ask for the articles whose digest is new with `labels`.
         */
        get: operations["act_provisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts/{act}/provisions/{label}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A provision by its label on a day
         * @description The provision that had the label on the day, with everything below it. A label may lead to another provision on another day; the id stays with the norm.
         */
        get: operations["provision_by_label"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts/{act}/text/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of an act on a day
         * @description The whole text, or a range of provisions (`first`, `last`), as JSON, HTML, plain text or Akoma Ntoso.
         */
        get: operations["act_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts/{act}/toc/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contents of an act on a day
         * @description Headings and articles of the edition in force on the day, with provision ids and digests. A day before the first edition is a problem that says since when there is one.
         */
        get: operations["act_toc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-studies/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_case_studies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-studies/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_case_studies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has changed
         * @description Only the newest entry of each document, oldest first, with `cards` of everything that its documents point to. Follow `next` until `items` is empty, keep it, and ask it again later.
         */
        get: operations["changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/docs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page to try this API
         * @description Swagger UI, served from here.
         */
        get: operations["docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Several documents by id
         * @description Documents in the order of `ids`. Ids without a document stand in `missing`; `next` asks for those that had no room on this page.
         */
        get: operations["documents_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{feed}.{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published last of one type, for feed readers
         * @description The 50 documents of the type that were published or changed last.
         */
        get: operations["feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/in-force.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When editions take force, for calendars
         * @description One all-day event for every edition that takes force, from 365 days ago on.
         */
        get: operations["in_force_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/publications.{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published last, for feed readers
         * @description The 50 documents of all types that were published or changed last.
         */
        get: operations["publications_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{content_id}/{digest}/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file
         * @description A file that a published document offers.
         */
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/glossary-terms/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_glossary_terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/glossary-terms/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_glossary_terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/images/{content_id}/{digest}/{rendition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An image
         * @description One size and format of an image that a published document shows, as its `srcset` says.
         */
        get: operations["image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law-checks/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the law that documents cite stands today
         * @description `law_check` of documents that cite an act, as their own addresses give it. It changes without a new entry of the document in `changes/`: ask here after an entry of an edition, and again on the day that `changes_on` says.
         */
        get: operations["law_checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-updates/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_legal_updates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-updates/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_legal_updates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_lessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_lessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description
         * @description OpenAPI 3.1.
         */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice-notes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_practice_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice-notes/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_practice_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of cards
         * @description Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.
         */
        get: operations["list_programmes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description The published document with the present cards of what it points to. A slug that was changed answers 301, a document that was taken down 410 with the reason.
         */
        get: operations["document_programmes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisions/{provision}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A provision on a day
         * @description The provision with everything below it, under whatever label it has on the day.
         */
        get: operations["provision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisions/{provision}/citing/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published documents that cite a provision
         * @description Those that cite the provision or anything below it, with the places.
         */
        get: operations["provision_citing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisions/{provision}/history/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All wordings of a provision
         * @description Oldest first; a new one begins on the day on which anything in the provision changed.
         */
        get: operations["provision_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolve/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The citations in a text
         * @description Every reference to law that names an act or a place, with the acts of the library that it may mean. Nothing is guessed: what fits two acts has two candidates, what fits none has none.
         */
        get: operations["resolve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/{type}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Schema of a type
         * @description JSON Schema (2020-12) of the document as its own address serves it; `$defs` has its card and the form in which the change feed tells it. The same as the file `schemas/TYPE.json` of the contract.
         */
        get: operations["schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/{type}/example/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An imaginary document of a type
         * @description A document made by chance from the schema, as its own address would serve it: for front ends that start before there is content, and for their tests. It keeps to the schema and to nothing else; what it points to is not there.
         */
        get: operations["schema_example"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabularies/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Topics and categories of activist
         * @description The controlled words by which documents are filtered, in the editors' order.
         */
        get: operations["vocabularies"];
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
        /** @description A heading above a provision. */
        Above: {
            heading: string;
            label: string;
            mark: string;
            /** Format: uuid */
            provision: string;
        };
        /** @description Sections in order, all folded at first. In print they are all open. */
        Accordion: {
            /** Format: uuid */
            id: string;
            sections: components["schemas"]["AccordionSection"][];
            /** @constant */
            type: "accordion";
        };
        /** @description A heading that is always seen, and the text under it. */
        AccordionSection: {
            html: string;
            title: string;
        };
        /** @description A law or another normative act, without its text: that is in its editions. */
        Act: {
            aliases: string[];
            audience: components["schemas"]["Audience"];
            bodies: string;
            ended: components["schemas"]["Ending"] | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ActType"];
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            level: components["schemas"]["ActLevel"];
            locale: string;
            number: string;
            organisation: string | null;
            publication: components["schemas"]["OfficialPublication"] | null;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            registration: components["schemas"]["Registration"] | null;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            short_title: string;
            /** Format: date */
            signed_on: string;
            slug: string;
            territory: string;
            title: string;
            topics: components["schemas"]["Label"][];
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "act";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description An act in lists and references. */
        ActCard: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ActType"];
            locale: string;
            number: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            /** Format: date */
            signed_on: string;
            slug: string;
            /** @default  */
            summary: string;
            title: string;
            /** @constant */
            type: "act";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /**
         * @description What differs between two days of an act, in the reading order of the newer one; or between two acts, `act` and
         *     `other`: then what was changed comes before what only one of them has.
         */
        ActDiff: {
            act: components["schemas"]["ActInBrief"];
            /** Format: date */
            from: string;
            items: components["schemas"]["DifferenceShape"][];
            other: components["schemas"]["ActInBrief"] | null;
            /** Format: date */
            to: string;
        };
        /** @description The act that an answer is about. `status` is that of the day asked for. */
        ActInBrief: {
            /** Format: uuid */
            id: string;
            short_title: string;
            slug: string;
            /** @enum {string} */
            status: "unknown" | "not_yet" | "in_force" | "partly" | "repealed" | "not_applied";
            title: string;
            url: string;
        };
        /**
         * @description How far an act reaches.
         * @enum {string}
         */
        ActLevel: "international" | "federal" | "regional" | "municipal" | "sector" | "union" | "local";
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        ActList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["ActCard"][];
            next: string | null;
        };
        /**
         * @description Wordings of a day: all of them, those that did not hold yet on the day `changed_since`, or those at the labels asked
         *     for. Keep `items`, drop `gone`, follow `next` until it is null; then `digest` (null before) is that of the whole
         *     edition: SHA-256 over the lines `position provision label state digest`, each with its line feed, in reading order.
         */
        ActProvisions: {
            act: components["schemas"]["ActInBrief"];
            changed_since: string | null;
            digest: string | null;
            edition: components["schemas"]["EditionInBrief"];
            gone: string[];
            items: components["schemas"]["StoredWording"][];
            next: string | null;
            /** Format: date */
            on: string;
        };
        /** @description A law or another normative act, without its text: that is in its editions. */
        ActPublished: {
            aliases: string[];
            audience: components["schemas"]["Audience"];
            bodies: string;
            ended: components["schemas"]["Ending"] | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ActType"];
            level: components["schemas"]["ActLevel"];
            locale: string;
            number: string;
            organisation: string | null;
            publication: components["schemas"]["OfficialPublication"] | null;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            registration: components["schemas"]["Registration"] | null;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            short_title: string;
            /** Format: date */
            signed_on: string;
            slug: string;
            territory: string;
            title: string;
            topics: components["schemas"]["Label"][];
            /** @constant */
            type: "act";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description The words of an act on a day, or of a range of its provisions, in reading order. */
        ActText: {
            act: components["schemas"]["ActInBrief"];
            edition: components["schemas"]["EditionInBrief"];
            /** Format: date */
            on: string;
            units: components["schemas"]["UnitShape"][];
        };
        /** @description The table of contents of an act on a day, in reading order. */
        ActToc: {
            act: components["schemas"]["ActInBrief"];
            edition: components["schemas"]["EditionInBrief"];
            items: components["schemas"]["TocLine"][];
            /** Format: date */
            on: string;
        };
        /**
         * @description What an act calls itself. Part of its identity.
         * @enum {string}
         */
        ActType: "constitution" | "constitution-amendment" | "fkz" | "fz" | "code" | "law" | "constitutional-law" | "oblast-law" | "charter-law" | "decree" | "resolution" | "board-resolution" | "direction" | "order" | "instruction" | "regulation" | "rules" | "decision" | "board-decision" | "conclusion" | "notice" | "letter" | "charter" | "basic-law" | "charter-amendment-law" | "charter-amendments" | "krasnoyarsk-amendment" | "buryatia-amendment" | "plenum-ruling" | "court-ruling" | "court-order" | "appeal-ruling" | "cassation-ruling" | "decision-message" | "court-message" | "appeal-decision-message" | "appeal-ruling-message" | "president-message" | "foreign-message" | "treaty" | "convention" | "compact" | "intl-agreement" | "un-resolution" | "protocol" | "additional-protocol" | "executive-protocol" | "memorandum" | "amendments" | "addendum" | "agreement" | "collective-agreement" | "union-charter" | "union-ruling" | "local-act";
        /** @description A part of a meeting: how many minutes, what, and how it is done (plain text). */
        AgendaItem: {
            minutes: number;
            text: string;
            title: string;
        };
        /**
         * @description What an amending act does to a provision of ``act``; an empty ``label`` is the act as a whole. ``applied``: the
         *     text of the library says so already, or will on ``takes_effect_on``.
         */
        Amendment: {
            /** Format: uuid */
            act: string;
            amending_date: string | null;
            amending_number: string;
            amending_provision: string;
            applied: boolean;
            kind: components["schemas"]["EffectKind"];
            label: string;
            takes_effect_on: string | null;
        };
        /** @description One of the shapes told apart by `type`. */
        AnyCard: components["schemas"]["OrganisationCard"] | components["schemas"]["ProgrammeCard"] | components["schemas"]["LessonCard"] | components["schemas"]["GlossaryTermCard"] | components["schemas"]["ActCard"] | components["schemas"]["EditionCard"] | components["schemas"]["PracticeNoteCard"] | components["schemas"]["LegalUpdateCard"] | components["schemas"]["CaseStudyCard"] | components["schemas"]["IndicatorSeriesCard"];
        /** @description One of the shapes told apart by `type`. */
        AnyDocument: components["schemas"]["Organisation"] | components["schemas"]["Programme"] | components["schemas"]["Lesson"] | components["schemas"]["GlossaryTerm"] | components["schemas"]["Act"] | components["schemas"]["Edition"] | components["schemas"]["PracticeNote"] | components["schemas"]["LegalUpdate"] | components["schemas"]["CaseStudy"] | components["schemas"]["IndicatorSeries"];
        /** @description One of the shapes told apart by `type`. */
        AnyPublished: components["schemas"]["OrganisationPublished"] | components["schemas"]["ProgrammePublished"] | components["schemas"]["LessonPublished"] | components["schemas"]["GlossaryTermPublished"] | components["schemas"]["ActPublished"] | components["schemas"]["EditionPublished"] | components["schemas"]["PracticeNotePublished"] | components["schemas"]["LegalUpdatePublished"] | components["schemas"]["CaseStudyPublished"] | components["schemas"]["IndicatorSeriesPublished"];
        /** @description Who approved the plan; ``organisation`` is a content id that stands in ``references``. */
        Approval: {
            /** Format: date */
            date: string;
            /** Format: uuid */
            organisation: string;
            protocol_number: string;
        };
        /** @description ``criteria`` are plain lines by which the work is judged; ``minutes`` is null if it was not said. */
        Assignment: {
            criteria: string[];
            html: string;
            /** Format: uuid */
            id: string;
            minutes: number | null;
            title: string;
            /** @constant */
            type: "assignment";
        };
        /** @description A file to download; ``size`` in bytes, ``url`` relative to the API's host, whose bytes never change. */
        Attachment: {
            content_type: string;
            filename: string;
            /** Format: uuid */
            id: string;
            size: number;
            title: string;
            url: string;
        };
        /**
         * @description Who may read a document. Anything that is not in this list is served to nobody.
         * @enum {string}
         */
        Audience: "public" | "members";
        /** @description A recording with a caption, which may be empty. Nothing is to be loaded before the reader asks for it. */
        Audio: {
            caption: string;
            /** Format: uuid */
            id: string;
            recording: components["schemas"]["PublishedRecording"];
            /** @constant */
            type: "audio";
        };
        /** @description ``tone`` says how to draw it; ``title`` may be empty, then the front end uses the word of the tone. */
        Callout: {
            html: string;
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            tone: "note" | "important" | "warning" | "example";
            /** @constant */
            type: "callout";
        };
        /** @description A practice: the problem, what was done, what came of it, and how to repeat it. Texts are in paragraphs. */
        CaseStudy: {
            actions: components["schemas"]["PublishedAction"][];
            audience: components["schemas"]["Audience"];
            body: components["schemas"]["CaseStudyBlock"][];
            categories: components["schemas"]["Label"][];
            contact: string | null;
            context: string[];
            cost: ("none" | "low" | "medium" | "high") | null;
            cost_roubles: number | null;
            /** @enum {string} */
            effort: "low" | "medium" | "high" | "very_high";
            event_date: string | null;
            evidence: components["schemas"]["Evidence"];
            failures: string[];
            /** Format: uuid */
            id: string;
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            legal_basis: components["schemas"]["Citation"][];
            locale: string;
            organisation: string | null;
            outdated: components["schemas"]["Outdated"] | null;
            path: string;
            person_hours: number;
            place: components["schemas"]["Place"] | null;
            problem: string[];
            protocol: components["schemas"]["Protocol"];
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            replicated: components["schemas"]["Tally"];
            replications: components["schemas"]["PublishedReplication"][];
            resources: string[];
            results: components["schemas"]["PublishedResult"][];
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            summary: string;
            tags: string[];
            title: string;
            topics: components["schemas"]["Label"][];
            transferability: components["schemas"]["Transferability"];
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "case-study";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description One of the shapes told apart by `type`. */
        CaseStudyBlock: components["schemas"]["Heading"] | components["schemas"]["Paragraph"] | components["schemas"]["ItemList"] | components["schemas"]["Figure"] | components["schemas"]["Quote"] | components["schemas"]["Callout"] | components["schemas"]["Table"] | components["schemas"]["FileLink"];
        /** @description A practice in lists and references; ``current`` is false when nobody should repeat it as it stands. */
        CaseStudyCard: {
            categories: components["schemas"]["Label"][];
            cost: ("none" | "low" | "medium" | "high") | null;
            current: boolean;
            /** @enum {string} */
            effort: "low" | "medium" | "high" | "very_high";
            event_date: string | null;
            evidence: components["schemas"]["EvidenceLevel"];
            /** Format: uuid */
            id: string;
            locale: string;
            organisation: string | null;
            place: components["schemas"]["Place"] | null;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            replicated: components["schemas"]["Tally"];
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            /** @default  */
            summary: string;
            title: string;
            topics: components["schemas"]["Label"][];
            /** @constant */
            type: "case-study";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        CaseStudyList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["CaseStudyCard"][];
            next: string | null;
        };
        /** @description A practice: the problem, what was done, what came of it, and how to repeat it. Texts are in paragraphs. */
        CaseStudyPublished: {
            actions: components["schemas"]["PublishedAction"][];
            audience: components["schemas"]["Audience"];
            body: components["schemas"]["CaseStudyBlock"][];
            categories: components["schemas"]["Label"][];
            contact: string | null;
            context: string[];
            cost: ("none" | "low" | "medium" | "high") | null;
            cost_roubles: number | null;
            /** @enum {string} */
            effort: "low" | "medium" | "high" | "very_high";
            event_date: string | null;
            evidence: components["schemas"]["Evidence"];
            failures: string[];
            /** Format: uuid */
            id: string;
            legal_basis: components["schemas"]["Citation"][];
            locale: string;
            organisation: string | null;
            outdated: components["schemas"]["Outdated"] | null;
            path: string;
            person_hours: number;
            place: components["schemas"]["Place"] | null;
            problem: string[];
            protocol: components["schemas"]["Protocol"];
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            replicated: components["schemas"]["Tally"];
            replications: components["schemas"]["PublishedReplication"][];
            resources: string[];
            results: components["schemas"]["PublishedResult"][];
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            summary: string;
            tags: string[];
            title: string;
            topics: components["schemas"]["Label"][];
            transferability: components["schemas"]["Transferability"];
            /** @constant */
            type: "case-study";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description ``ref`` is the content id of the case study; ``note`` says in plain text what to look at, and may be empty. */
        CaseStudyReference: {
            /** Format: uuid */
            id: string;
            note: string;
            /** Format: uuid */
            ref: string;
            /** @constant */
            type: "case_study";
        };
        /** @description The newest entry of one document. */
        Change: {
            /** @description Null unless the document is published. */
            document: components["schemas"]["AnyPublished"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "published" | "withdrawn" | "redacted";
            locale: string;
            reason: string | null;
            replaced_by: string | null;
            sequence: number;
            type: string;
        };
        /** @description What changed after a number, oldest first. `next` is always there, even with nothing new. */
        Changes: {
            cards: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            items: components["schemas"]["Change"][];
            next: string;
        };
        /** @description Lines of the small HTML without paragraphs. */
        Checklist: {
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ChecklistItem"][];
            title: string;
            /** @constant */
            type: "checklist";
        };
        /** @description A line to tick. ``id`` stays while the line is edited or moved, so a reader's ticks can be kept by it. */
        ChecklistItem: {
            html: string;
            /** Format: uuid */
            id: string;
        };
        /** @description One option is right, or some are; options stand in the author's order. */
        ChoiceQuestion: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "single_choice" | "multiple_choice";
            options: components["schemas"]["Option"][];
            points: number;
            prompt: string;
            /** @constant */
            type: "question";
            version: string;
        };
        /** @description What a leader needs for one meeting. ``minutes`` is the sum of the agenda. */
        CircleKit: {
            agenda: components["schemas"]["AgendaItem"][];
            discussion_cards: components["schemas"]["DiscussionCard"][];
            handout: string;
            leader_notes: string;
            minutes: number;
        };
        /** @description A provision as it was on the day of the event; ``act`` is the content id of its act, if the library has it. */
        Citation: {
            act: string | null;
            citation: string;
        };
        /**
         * @description A citation of the law in a document. `label` is where the norm stands on the day of the check; `changes_on` is the
         *     first day on which it reads differently from what the author saw, also when that day is still to come. When `exact` is
         *     false the place that was cited is not there, and `provision` and `label` are the nearest one that would hold it.
         */
        CitationCheck: {
            act: string | null;
            block: string | null;
            changes_on: string | null;
            exact: boolean;
            label: string;
            pointer: string;
            provision: string | null;
            quote: string;
            /** @enum {string} */
            status: "current" | "changed" | "repealed" | "unresolved";
        };
        /** @description A published document with its places. */
        CitingDocument: {
            /** Format: uuid */
            id: string;
            locale: string;
            places: components["schemas"]["CitingPlace"][];
            title: string;
            type: string;
            url: string;
        };
        /** @description A place that cites the provision, or something below it. */
        CitingPlace: {
            block: string | null;
            label: string;
            quote: string;
        };
        /** @description The same indicator in a group where nothing was done. */
        Comparison: {
            group: string;
            value_after: number;
            value_before: number;
        };
        /**
         * @description How much of the act the text holds.
         * @enum {string}
         */
        Completeness: "complete" | "excerpt" | "unchecked";
        /** @description A provision that reads differently on the two days; `old` or `new` is null where it does not exist. */
        DifferenceShape: {
            /** @description The label of the article that it belongs to. */
            article: string;
            /** @enum {string} */
            change: "unchanged" | "notes_only" | "wording" | "meaning" | "repealed" | "added" | "renumbered" | "moved";
            new: components["schemas"]["Wording"] | null;
            old: components["schemas"]["Wording"] | null;
            /** Format: uuid */
            provision: string;
            runs: components["schemas"]["RunShape"][];
        };
        /** @description ``questions`` are plain lines; ``minutes`` is how long to plan for, null if it was not said. */
        Discussion: {
            html: string;
            /** Format: uuid */
            id: string;
            minutes: number | null;
            questions: string[];
            title: string;
            /** @constant */
            type: "discussion";
        };
        /** @description A card to print, cut out and hand round. */
        DiscussionCard: {
            text: string;
            title: string;
        };
        /** @description Documents in the order asked. `next` asks for those that had no room on this page. */
        DocumentsById: {
            items: components["schemas"]["AnyDocument"][];
            missing: components["schemas"]["MissingDocument"][];
            next: string | null;
        };
        /**
         * @description An act as it stands from a date on: what it holds, not what it says. The words are served by provision.
         *
         *     ``in_force_to`` is given where the edition ends by itself; else it holds until the next edition of its act.
         *     Unofficial: for reading, not for court.
         */
        Edition: {
            /** Format: uuid */
            act: string;
            audience: components["schemas"]["Audience"];
            basis: string;
            changes: components["schemas"]["EditionChange"][];
            checked_by: string;
            completeness: components["schemas"]["Completeness"];
            /** Format: uuid */
            id: string;
            /** Format: date */
            in_force_from: string;
            in_force_to: string | null;
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            rule: components["schemas"]["ForceRule"];
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            source: string;
            title: string;
            toc: components["schemas"]["TocEntry"][];
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "edition";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description An edition in lists and references. */
        EditionCard: {
            /** Format: uuid */
            act: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            in_force_from: string;
            in_force_to: string | null;
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            /** @default  */
            summary: string;
            title: string;
            /** @constant */
            type: "edition";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /**
         * @description What this edition changed against the one before; ``was`` is the former label, ``label`` the present one, either
         *     empty where there is none. ``change`` is a class of ``cms.legislation.text.diff``.
         */
        EditionChange: {
            change: string;
            label: string;
            /** Format: uuid */
            provision: string;
            was: string;
        };
        /**
         * @description The edition in force on the day asked for. `until` is its last day, null while no later one is known; `rule` says
         *     how its first day is known.
         */
        EditionInBrief: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            rule: "stated" | "default" | "retroactive" | "unknown" | "never";
            /** Format: date */
            since: string;
            until: string | null;
        };
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        EditionList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["EditionCard"][];
            next: string | null;
        };
        /**
         * @description An act as it stands from a date on: what it holds, not what it says. The words are served by provision.
         *
         *     ``in_force_to`` is given where the edition ends by itself; else it holds until the next edition of its act.
         *     Unofficial: for reading, not for court.
         */
        EditionPublished: {
            /** Format: uuid */
            act: string;
            audience: components["schemas"]["Audience"];
            basis: string;
            changes: components["schemas"]["EditionChange"][];
            checked_by: string;
            completeness: components["schemas"]["Completeness"];
            /** Format: uuid */
            id: string;
            /** Format: date */
            in_force_from: string;
            in_force_to: string | null;
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            rule: components["schemas"]["ForceRule"];
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            source: string;
            title: string;
            toc: components["schemas"]["TocEntry"][];
            /** @constant */
            type: "edition";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /**
         * @description What an amending act does to a provision.
         * @enum {string}
         */
        EffectKind: "amended" | "introduced" | "repealed" | "suspended" | "interpreted" | "other";
        /**
         * @description How an act ends.
         * @enum {string}
         */
        End: "repealed" | "not-applied";
        /** @description The act is out of force from ``ended_on`` on; ``by`` is the act that says so. */
        Ending: {
            by: string;
            /** Format: date */
            ended_on: string;
            how: components["schemas"]["End"];
        };
        /** @description What there is, and where the log stands. */
        Entry: {
            default_locale: string;
            links: {
                [key: string]: string;
            };
            locales: components["schemas"]["LocaleEntry"][];
            /** @description The newest number of the publication log. */
            sequence: number;
            types: components["schemas"]["TypeEntry"][];
        };
        /**
         * @description 0 claim, 1 documented, 2 before and after, 3 comparison, 4 confirmed by an independent replication.
         *
         *     ``level`` is what counts; where it differs from ``computed``, ``reason`` says why.
         */
        Evidence: {
            computed: components["schemas"]["EvidenceLevel"];
            level: components["schemas"]["EvidenceLevel"];
            reason: string;
        };
        /**
         * @description What stands behind a practice, from a bare claim to a repetition by others.
         * @enum {integer}
         */
        EvidenceLevel: 0 | 1 | 2 | 3 | 4;
        /** @description One wrong thing: in a parameter, or at a JSON Pointer of the body. */
        FaultShape: {
            /** @default null */
            allowed?: string[] | null;
            detail: string;
            /** @default null */
            parameter?: string | null;
            /** @default null */
            pointer?: string | null;
        };
        /** @description A picture with its caption; the picture's ``alt`` fits this place. */
        Figure: {
            caption: string;
            /** Format: uuid */
            id: string;
            image: components["schemas"]["Picture"];
            /** @constant */
            type: "image";
        };
        /** @description A file with the title that fits this place. */
        FileLink: {
            file: components["schemas"]["Attachment"];
            /** Format: uuid */
            id: string;
            /** @constant */
            type: "file";
        };
        /**
         * @description How the first day in force is known.
         * @enum {string}
         */
        ForceRule: "stated" | "default" | "retroactive" | "unknown" | "never";
        /**
         * @description How a lesson is studied within a programme.
         * @enum {string}
         */
        FormOfStudy: "self" | "circle" | "seminar" | "webinar" | "practice";
        /** @description At least one picture, in the editor's order. */
        Gallery: {
            /** Format: uuid */
            id: string;
            images: components["schemas"]["GalleryPicture"][];
            title: string;
            /** @constant */
            type: "gallery";
        };
        /** @description A picture of a gallery with its caption, which may be empty. */
        GalleryPicture: {
            caption: string;
            image: components["schemas"]["Picture"];
        };
        /** @description A term (``title``) with its meaning in the small HTML without paragraphs. */
        GlossaryTerm: {
            also_called: string[];
            audience: components["schemas"]["Audience"];
            definition: string;
            /** Format: uuid */
            id: string;
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            title: string;
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "glossary-term";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A term in lists and references: ``summary`` is its meaning as plain text. */
        GlossaryTermCard: {
            also_called: string[];
            /** Format: uuid */
            id: string;
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            /** @default  */
            summary: string;
            title: string;
            /** @constant */
            type: "glossary-term";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        GlossaryTermList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["GlossaryTermCard"][];
            next: string | null;
        };
        /** @description A term (``title``) with its meaning in the small HTML without paragraphs. */
        GlossaryTermPublished: {
            also_called: string[];
            audience: components["schemas"]["Audience"];
            definition: string;
            /** Format: uuid */
            id: string;
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            title: string;
            /** @constant */
            type: "glossary-term";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description ``ref`` is the term's content id; its words and meaning stand in ``references``. */
        GlossaryTermReference: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ref: string;
            /** @constant */
            type: "glossary_term";
        };
        /** @description ``level`` as in HTML: the title of the document is 1. */
        Heading: {
            /** Format: uuid */
            id: string;
            /** @enum {integer} */
            level: 2 | 3 | 4;
            text: string;
            /** @constant */
            type: "heading";
        };
        /** @description An indicator of a territory or an organisation, oldest value first. */
        IndicatorSeries: {
            audience: components["schemas"]["Audience"];
            /** Format: uuid */
            id: string;
            indicator: string;
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            locale: string;
            organisation: string | null;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            source: string;
            territory: string;
            /** @enum {string} */
            territory_level: "" | "country" | "region" | "district";
            title: string;
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "indicator-series";
            unit: string;
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            values: components["schemas"]["Value"][];
        };
        /** @description A series in lists and references, with its newest value. */
        IndicatorSeriesCard: {
            /** Format: uuid */
            id: string;
            indicator: string;
            locale: string;
            newest: components["schemas"]["Value"] | null;
            organisation: string | null;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            /** @default  */
            summary: string;
            territory: string;
            title: string;
            /** @constant */
            type: "indicator-series";
            unit: string;
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        IndicatorSeriesList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["IndicatorSeriesCard"][];
            next: string | null;
        };
        /** @description An indicator of a territory or an organisation, oldest value first. */
        IndicatorSeriesPublished: {
            audience: components["schemas"]["Audience"];
            /** Format: uuid */
            id: string;
            indicator: string;
            locale: string;
            organisation: string | null;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            source: string;
            territory: string;
            /** @enum {string} */
            territory_level: "" | "country" | "region" | "district";
            title: string;
            /** @constant */
            type: "indicator-series";
            unit: string;
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            values: components["schemas"]["Value"][];
        };
        /** @description Items are lines of the small HTML without paragraphs. */
        ItemList: {
            /** Format: uuid */
            id: string;
            items: string[];
            ordered: boolean;
            /** @constant */
            type: "list";
        };
        JsonValue: unknown;
        /** @description A term of a vocabulary, embedded in the documents that carry it. */
        Label: {
            slug: string;
            title: string;
        };
        /** @description How the citations of a document stand on the day of the answer; `status` is the worst of them. */
        LawCheck: {
            /** Format: date */
            checked_on: string;
            items: components["schemas"]["CitationCheck"][];
            /** @enum {string} */
            status: "current" | "changed" | "repealed" | "unresolved";
        };
        /** @description How the law that documents cite stands today, by the id of the document. */
        LawChecks: {
            items: components["schemas"]["StandingDocument"][];
            next: string | null;
        };
        /** @description What changes on ``in_force_from``: for whom, and what to do. */
        LegalUpdate: {
            /** Format: uuid */
            act: string;
            amendments: components["schemas"]["Amendment"][];
            audience: components["schemas"]["Audience"];
            categories: components["schemas"]["Label"][];
            for_whom: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            in_force_from: string;
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            locale: string;
            norms: components["schemas"]["Norm"][];
            organisation: string | null;
            path: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            summary: string;
            tags: string[];
            title: string;
            topics: components["schemas"]["Label"][];
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "legal-update";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            what_changed: string;
            what_to_do: string;
        };
        /** @description A legal update in lists and references. */
        LegalUpdateCard: {
            /** Format: uuid */
            act: string;
            categories: components["schemas"]["Label"][];
            /** Format: uuid */
            id: string;
            /** Format: date */
            in_force_from: string;
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            /** @default  */
            summary: string;
            title: string;
            topics: components["schemas"]["Label"][];
            /** @constant */
            type: "legal-update";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        LegalUpdateList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["LegalUpdateCard"][];
            next: string | null;
        };
        /** @description What changes on ``in_force_from``: for whom, and what to do. */
        LegalUpdatePublished: {
            /** Format: uuid */
            act: string;
            amendments: components["schemas"]["Amendment"][];
            audience: components["schemas"]["Audience"];
            categories: components["schemas"]["Label"][];
            for_whom: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            in_force_from: string;
            locale: string;
            norms: components["schemas"]["Norm"][];
            organisation: string | null;
            path: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            summary: string;
            tags: string[];
            title: string;
            topics: components["schemas"]["Label"][];
            /** @constant */
            type: "legal-update";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            what_changed: string;
            what_to_do: string;
        };
        /**
         * @description A lesson with its whole body. To find the programmes it stands in, list programmes with the filter ``lesson``.
         *
         *     ``further_reading`` are content ids whose cards stand in ``references``; ``structured_data`` is schema.org JSON-LD.
         */
        Lesson: {
            attachments: components["schemas"]["Attachment"][];
            audience: components["schemas"]["Audience"];
            authors: string[];
            body: components["schemas"]["LessonBlock"][];
            categories: components["schemas"]["Label"][];
            circle_kit: components["schemas"]["CircleKit"] | null;
            competences: string[];
            duration_minutes: number;
            further_reading: string[];
            /** Format: uuid */
            id: string;
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            level: components["schemas"]["LessonsLevel"];
            locale: string;
            objectives: string[];
            one_act: string;
            organisation: string | null;
            path: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            reading_minutes: number;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            schema_version: number;
            self_check: string[];
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            structured_data: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            summary: string;
            tags: string[];
            title: string;
            topics: components["schemas"]["Label"][];
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "lesson";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            weight: components["schemas"]["Weight"];
        };
        /** @description One of the shapes told apart by `type`. */
        LessonBlock: components["schemas"]["Heading"] | components["schemas"]["Paragraph"] | components["schemas"]["ItemList"] | components["schemas"]["Figure"] | components["schemas"]["Quote"] | components["schemas"]["Callout"] | components["schemas"]["Table"] | components["schemas"]["FileLink"] | components["schemas"]["Gallery"] | components["schemas"]["Audio"] | components["schemas"]["Video"] | components["schemas"]["Steps"] | components["schemas"]["Checklist"] | components["schemas"]["Timeline"] | components["schemas"]["Accordion"] | components["schemas"]["Question"] | components["schemas"]["Discussion"] | components["schemas"]["Assignment"] | components["schemas"]["Poll"] | components["schemas"]["Provision"] | components["schemas"]["CaseStudyReference"] | components["schemas"]["GlossaryTermReference"];
        /** @description A lesson in lists and references. */
        LessonCard: {
            categories: components["schemas"]["Label"][];
            duration_minutes: number;
            /** Format: uuid */
            id: string;
            level: components["schemas"]["LessonsLevel"];
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            /** @default  */
            summary: string;
            title: string;
            topics: components["schemas"]["Label"][];
            /** @constant */
            type: "lesson";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        LessonList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["LessonCard"][];
            next: string | null;
        };
        /**
         * @description A lesson with its whole body. To find the programmes it stands in, list programmes with the filter ``lesson``.
         *
         *     ``further_reading`` are content ids whose cards stand in ``references``; ``structured_data`` is schema.org JSON-LD.
         */
        LessonPublished: {
            attachments: components["schemas"]["Attachment"][];
            audience: components["schemas"]["Audience"];
            authors: string[];
            body: components["schemas"]["LessonBlock"][];
            categories: components["schemas"]["Label"][];
            circle_kit: components["schemas"]["CircleKit"] | null;
            competences: string[];
            duration_minutes: number;
            further_reading: string[];
            /** Format: uuid */
            id: string;
            level: components["schemas"]["LessonsLevel"];
            locale: string;
            objectives: string[];
            one_act: string;
            organisation: string | null;
            path: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            reading_minutes: number;
            schema_version: number;
            self_check: string[];
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            structured_data: {
                [key: string]: components["schemas"]["JsonValue"];
            };
            summary: string;
            tags: string[];
            title: string;
            topics: components["schemas"]["Label"][];
            /** @constant */
            type: "lesson";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            weight: components["schemas"]["Weight"];
        };
        /**
         * @description How much a reader is expected to know.
         * @enum {string}
         */
        LessonsLevel: "basic" | "middle" | "advanced";
        /** @description A language in which documents may stand. */
        LocaleEntry: {
            code: string;
            title: string;
        };
        /** @description To each option on the left one on the right; some on the right may match nothing. */
        MatchingQuestion: {
            /** Format: uuid */
            id: string;
            /** @constant */
            kind: "matching";
            left: components["schemas"]["Option"][];
            points: number;
            prompt: string;
            right: components["schemas"]["Option"][];
            /** @constant */
            type: "question";
            version: string;
        };
        /** @description An id without a document: never served (`unknown`), or no longer. */
        MissingDocument: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "unknown" | "withdrawn" | "redacted";
            reason: string | null;
            replaced_by: string | null;
        };
        /**
         * @description A provision that a document is about: the act, and the label of the place in it. ``id`` is that of the place in
         *     this document; ``law_check`` names it as the block.
         */
        Norm: {
            /** Format: uuid */
            id: string;
            label: string;
            /** Format: uuid */
            ref: string;
            /** @constant */
            type: "provision";
        };
        /**
         * @description What a practice note is.
         * @enum {string}
         */
        NoteKind: "clarification" | "court-practice" | "union-position" | "question-answer";
        /** @description Where an act was officially published. */
        OfficialPublication: {
            place: string;
            published_on: string | null;
        };
        /** @description There is nothing to see but the prompt: a statement to judge, a number or some words to write. */
        OpenQuestion: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "true_false" | "numeric" | "short_text";
            points: number;
            prompt: string;
            /** @constant */
            type: "question";
            version: string;
        };
        /** @description An option as everyone sees it. */
        Option: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        /** @description Steps to put in order; they are shown in an order that tells nothing. */
        OrderingQuestion: {
            /** Format: uuid */
            id: string;
            /** @constant */
            kind: "ordering";
            options: components["schemas"]["Option"][];
            points: number;
            prompt: string;
            /** @constant */
            type: "question";
            version: string;
        };
        /** @description A union body. ``parent`` is the content id of the body above, null for the central one. */
        Organisation: {
            audience: components["schemas"]["Audience"];
            /** Format: uuid */
            id: string;
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            level: components["schemas"]["OrganisationsLevel"];
            locale: string;
            officers: components["schemas"]["PublishedOfficer"][];
            parent: string | null;
            phone: string | null;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            region: string;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            setting: components["schemas"]["Setting"] | null;
            short_name: string;
            size_band: components["schemas"]["SizeBand"] | null;
            slug: string;
            summary: string;
            title: string;
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "organisation";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            website: string | null;
        };
        /** @description An organisation in lists and references; ``title`` is its short name. */
        OrganisationCard: {
            /** Format: uuid */
            id: string;
            level: components["schemas"]["OrganisationsLevel"];
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            region: string;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            /** @default  */
            summary: string;
            title: string;
            /** @constant */
            type: "organisation";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        OrganisationList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["OrganisationCard"][];
            next: string | null;
        };
        /** @description A union body. ``parent`` is the content id of the body above, null for the central one. */
        OrganisationPublished: {
            audience: components["schemas"]["Audience"];
            /** Format: uuid */
            id: string;
            level: components["schemas"]["OrganisationsLevel"];
            locale: string;
            officers: components["schemas"]["PublishedOfficer"][];
            parent: string | null;
            phone: string | null;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            region: string;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            setting: components["schemas"]["Setting"] | null;
            short_name: string;
            size_band: components["schemas"]["SizeBand"] | null;
            slug: string;
            summary: string;
            title: string;
            /** @constant */
            type: "organisation";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            website: string | null;
        };
        /**
         * @description Place in the structure of the union; a body stands only under one of a higher level.
         * @enum {string}
         */
        OrganisationsLevel: "central" | "territorial" | "local" | "primary";
        /** @description Nobody should repeat the practice as it stands, since when and why. */
        Outdated: {
            reason: string;
            /** Format: date */
            since: string;
        };
        /** @description One or more paragraphs in the small HTML of ``cms.content.rich_text``. */
        Paragraph: {
            html: string;
            /** Format: uuid */
            id: string;
            /** @constant */
            type: "paragraph";
        };
        /** @description An image: size of the original in pixels, focal point as shares of width and height, colour as ``#rrggbb``. */
        Picture: {
            alt: string;
            credit: string;
            dominant_colour: string;
            focal_point: [
                number,
                number
            ] | null;
            height: number;
            /** Format: uuid */
            id: string;
            sources: components["schemas"]["PictureSource"][];
            width: number;
        };
        /** @description One size of a picture; ``url`` is relative to the API's host and never changes its bytes. */
        PictureFile: {
            url: string;
            width: number;
        };
        /** @description The sizes of a picture in one format, smallest first. */
        PictureSource: {
            srcset: components["schemas"]["PictureFile"][];
            /** @enum {string} */
            type: "image/avif" | "image/webp" | "image/jpeg";
        };
        /** @description Where it happened: facts of the organisation. */
        Place: {
            level: components["schemas"]["OrganisationsLevel"];
            region: string;
            setting: components["schemas"]["Setting"] | null;
            size_band: components["schemas"]["SizeBand"] | null;
        };
        /** @description ``multiple`` lets a reader choose several. Votes are no part of the document. */
        Poll: {
            /** Format: uuid */
            id: string;
            multiple: boolean;
            options: components["schemas"]["PollOption"][];
            prompt: string;
            /** @constant */
            type: "poll";
        };
        /** @description ``id`` is made of the poll and the text: votes for another text are other votes. */
        PollOption: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        /** @description A note on a norm, written for its wording of ``valid_from``. ``review_on``: when it has to be looked at again. */
        PracticeNote: {
            audience: components["schemas"]["Audience"];
            author: string;
            html: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoteKind"];
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            locale: string;
            norm: components["schemas"]["Norm"];
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            review_on: string | null;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            source: string;
            title: string;
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "practice-note";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        /** @description A note in lists and references. */
        PracticeNoteCard: {
            /** Format: uuid */
            act: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoteKind"];
            label: string;
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            /** @default  */
            summary: string;
            title: string;
            /** @constant */
            type: "practice-note";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        PracticeNoteList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["PracticeNoteCard"][];
            next: string | null;
        };
        /** @description A note on a norm, written for its wording of ``valid_from``. ``review_on``: when it has to be looked at again. */
        PracticeNotePublished: {
            audience: components["schemas"]["Audience"];
            author: string;
            html: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoteKind"];
            locale: string;
            norm: components["schemas"]["Norm"];
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            review_on: string | null;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            source: string;
            title: string;
            /** @constant */
            type: "practice-note";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        /** @description RFC 9457. ``type`` is the address of a page that says what happened and what to do. */
        ProblemDocument: {
            detail: string;
            /** @default null */
            errors?: components["schemas"]["FaultShape"][] | null;
            instance: string;
            /**
             * @description 410 only: why the document went.
             * @default null
             */
            reason?: string | null;
            /**
             * @description 410 only: the content id of what to read instead.
             * @default null
             */
            replaced_by?: string | null;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A plan of study. To find the programmes of a lesson, list programmes with the filter ``lesson``. */
        Programme: {
            approval: components["schemas"]["Approval"] | null;
            audience: components["schemas"]["Audience"];
            categories: components["schemas"]["Label"][];
            competences: string[];
            goal: string;
            /** Format: uuid */
            id: string;
            /** @description Null when the document cites no act of the library. */
            law_check: components["schemas"]["LawCheck"] | null;
            locale: string;
            organisation: string | null;
            path: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description The present cards of what this document points to, by content id. */
            references: {
                [key: string]: components["schemas"]["AnyCard"];
            };
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            stages: components["schemas"]["ProgrammeStage"][];
            summary: string;
            tags: string[];
            title: string;
            topics: components["schemas"]["Label"][];
            /** @description Its other languages. */
            translations: components["schemas"]["TranslationLink"][];
            /** @constant */
            type: "programme";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A programme in lists and references; the dates are those of the first and the last stage. */
        ProgrammeCard: {
            categories: components["schemas"]["Label"][];
            ends_on: string | null;
            /** Format: uuid */
            id: string;
            lesson_count: number;
            locale: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            starts_on: string | null;
            /** @default  */
            summary: string;
            title: string;
            topics: components["schemas"]["Label"][];
            /** @constant */
            type: "programme";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A page of cards. `next` is the address of the next page, null on the last. */
        ProgrammeList: {
            /**
             * @description Only with `count=exact`.
             * @default null
             */
            count?: number | null;
            items: components["schemas"]["ProgrammeCard"][];
            next: string | null;
        };
        /** @description A plan of study. To find the programmes of a lesson, list programmes with the filter ``lesson``. */
        ProgrammePublished: {
            approval: components["schemas"]["Approval"] | null;
            audience: components["schemas"]["Audience"];
            categories: components["schemas"]["Label"][];
            competences: string[];
            goal: string;
            /** Format: uuid */
            id: string;
            locale: string;
            organisation: string | null;
            path: string;
            /**
             * Format: date-time
             * @description When it was published for the first time.
             */
            published_at: string;
            schema_version: number;
            /** @description Its number in the publication log; null for the moment between publishing and numbering. */
            sequence: number | null;
            slug: string;
            stages: components["schemas"]["ProgrammeStage"][];
            summary: string;
            tags: string[];
            title: string;
            topics: components["schemas"]["Label"][];
            /** @constant */
            type: "programme";
            /**
             * Format: date-time
             * @description When it was published in its present form.
             */
            updated_at: string;
            /** @description The address of the document, without host. */
            url: string;
        };
        /** @description A stage; either date may be unknown. */
        ProgrammeStage: {
            ends_on: string | null;
            lessons: components["schemas"]["StageLessonEntry"][];
            starts_on: string | null;
            summary: string;
            title: string;
        };
        /** @description What confirms the case. */
        Protocol: {
            date: string | null;
            number: string;
        };
        /**
         * @description ``ref`` is the content id of the act, or of one of its editions when the wording of a certain time is meant;
         *     ``label`` is the place as people cite it; ``quote`` is plain text and may be empty.
         */
        Provision: {
            /** Format: uuid */
            id: string;
            label: string;
            quote: string;
            /** Format: uuid */
            ref: string;
            /** @constant */
            type: "provision";
        };
        /** @description Who cites a provision. */
        ProvisionCiting: {
            /** Format: uuid */
            id: string;
            items: components["schemas"]["CitingDocument"][];
        };
        /** @description All wordings of a provision, oldest first; `act` as of today. */
        ProvisionHistory: {
            act: components["schemas"]["ActInBrief"];
            /** Format: uuid */
            id: string;
            items: components["schemas"]["WordingInTime"][];
        };
        /** @description A provision with everything below it. It stands like this from `valid_from` to `valid_to` (null: no end known). */
        ProvisionOnDay: {
            act: components["schemas"]["ActInBrief"];
            /** @description The Akoma Ntoso address of this wording. */
            akn: string;
            citing: string;
            edition: components["schemas"]["EditionInBrief"];
            heading: string;
            history: string;
            /** Format: uuid */
            id: string;
            label: string;
            level: string;
            number: string;
            /** Format: date */
            on: string;
            path: components["schemas"]["Above"][];
            /** @enum {string} */
            state: "in_force" | "not_yet" | "repealed" | "suspended" | "not_applied";
            /** @description The whole provision as it reads, a line for each unit. */
            text: string;
            units: components["schemas"]["UnitShape"][];
            url: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        /**
         * @description Whether a provision has force.
         * @enum {string}
         */
        ProvisionState: "in_force" | "not_yet" | "repealed" | "suspended" | "not_applied";
        /** @description One thing that was done; ``person_hours`` is null in a draft only. */
        PublishedAction: {
            person_hours: number | null;
            what: string;
            when: string;
            who: string;
        };
        /** @description A person who answers for a field of work; ``contact`` is a page of the office. */
        PublishedOfficer: {
            contact: string | null;
            field_of_work: string;
            person: string;
            /** Format: date */
            since: string;
        };
        /**
         * @description A file to play: ``url`` relative to the API's host (it answers byte ranges), ``size`` in bytes; ``captions`` is
         *     the text of a WebVTT file, empty for audio without; ``transcript`` is plain text, a line for a paragraph.
         */
        PublishedRecording: {
            captions: string;
            content_type: string;
            duration_seconds: number | null;
            /** Format: uuid */
            id: string;
            poster: components["schemas"]["Picture"] | null;
            size: number;
            title: string;
            transcript: string;
            url: string;
        };
        /**
         * @description What another organisation made of it. ``case_version`` is the number in the log of the wording it repeated.
         *     ``confirmed_by`` is the elected body of that organisation with the number of its protocol, ``confirmed_on`` the day of
         *     the protocol; empty while nobody has confirmed these very words.
         */
        PublishedReplication: {
            adaptations: string;
            case_version: number | null;
            confirmed_by: string;
            confirmed_on: string | null;
            /** Format: uuid */
            id: string;
            obstacle: string;
            /** Format: uuid */
            organisation: string;
            results: string;
            stage: components["schemas"]["Stage"];
        };
        /**
         * @description An indicator before and after. A qualitative one has no values, and ``account`` tells it in words.
         *
         *     ``n`` is how many people, places or papers were counted.
         */
        PublishedResult: {
            account: string;
            after_on: string | null;
            before_on: string | null;
            comparison: components["schemas"]["Comparison"] | null;
            indicator: string;
            method: string;
            n: number | null;
            qualitative: boolean;
            source: string;
            unit: string;
            value_after: number | null;
            value_before: number | null;
        };
        /** @description All kinds of `question`. */
        Question: components["schemas"]["ChoiceQuestion"] | components["schemas"]["OrderingQuestion"] | components["schemas"]["MatchingQuestion"] | components["schemas"]["OpenQuestion"];
        /** @description Plain text, in which a line break is a line break; ``author`` and ``source`` may be empty. */
        Quote: {
            author: string;
            /** Format: uuid */
            id: string;
            source: string;
            text: string;
            /** @constant */
            type: "quote";
        };
        /** @description Registration at the Ministry of Justice. */
        Registration: {
            number: string;
            registered_on: string | null;
        };
        /**
         * @description An act that a citation may mean. `provision` is null when the act as a whole is meant or has no such place. When
         *     `exact` is false the place that was cited is not there on the day: `provision` and `label` are the nearest one that
         *     would hold it (an article for its missing part); say so beside the link.
         */
        ResolvedCandidate: {
            /** Format: uuid */
            act: string;
            exact: boolean;
            in_force: boolean;
            label: string;
            number: string;
            provision: string | null;
            /** Format: date */
            signed_on: string;
            title: string;
        };
        /** @description A citation in the text; `span` counts code points, end exclusive. Two candidates are two answers, not a guess. */
        ResolvedCitation: {
            article: string | null;
            candidates: components["schemas"]["ResolvedCandidate"][];
            paragraph: string | null;
            part: string | null;
            point: string | null;
            quote: string;
            span: [
                number,
                number
            ];
            subpoint: string | null;
        };
        /** @description The citations found in a text, in its order. */
        ResolvedText: {
            citations: components["schemas"]["ResolvedCitation"][];
            /** Format: date */
            on: string;
        };
        /** @description A stretch of words that stayed, went or came. */
        RunShape: {
            /** @enum {string} */
            op: "equal" | "insert" | "delete";
            text: string;
        };
        /**
         * @description Where the members of a primary organisation work.
         * @enum {string}
         */
        Setting: "school" | "kindergarten" | "college" | "university" | "other";
        /**
         * @description How many members.
         * @enum {string}
         */
        SizeBand: "xs" | "s" | "m" | "l";
        /**
         * @description How far a replication has come.
         * @enum {string}
         */
        Stage: "planned" | "in_progress" | "done" | "abandoned";
        /**
         * @description A lesson in its place. ``ref`` is its content id; the card stands in ``references`` as soon as the lesson is
         *     published. ``week`` counts from the start of the stage.
         */
        StageLessonEntry: {
            form_of_study: components["schemas"]["FormOfStudy"];
            /** Format: uuid */
            ref: string;
            required: boolean;
            week: number | null;
        };
        /** @description A published document and how its citations stand today. */
        StandingDocument: {
            /** Format: uuid */
            id: string;
            law_check: components["schemas"]["LawCheck"];
            locale: string;
            title: string;
            type: string;
            url: string;
        };
        /** @description One step; ``html`` may be empty. */
        Step: {
            html: string;
            title: string;
        };
        /** @description Steps in order; a front end numbers them from 1. */
        Steps: {
            /** Format: uuid */
            id: string;
            steps: components["schemas"]["Step"][];
            title: string;
            /** @constant */
            type: "steps";
        };
        /** @description What one provision says, for those who keep copies: keep it by `provision`, in the place of what was there before. */
        StoredWording: {
            /** @description Changes when the words do, presentation apart. */
            digest: string;
            heading: string;
            label: string;
            level: string;
            /** @description The designation as printed: «Статья 81.1.», «6)». */
            mark: string;
            /** @description Amendment notes as printed; they are not part of the text. */
            notes: string[];
            number: string;
            parent: string | null;
            /** @description Sort by it, as text: that is the reading order of the whole act. */
            position: string;
            /** Format: uuid */
            provision: string;
            /** @enum {string} */
            state: "in_force" | "not_yet" | "repealed" | "suspended" | "not_applied";
            text: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        /**
         * @description Rows of equal length. With ``header_row`` the first one names the columns, with ``header_column`` the first cell
         *     names its row.
         */
        Table: {
            caption: string;
            header_column: boolean;
            header_row: boolean;
            /** Format: uuid */
            id: string;
            rows: string[][];
            /** @constant */
            type: "table";
        };
        /** @description Replications that are done, how many of those are confirmed, how many were abandoned and why, how many go on. */
        Tally: {
            abandoned: number;
            confirmed: number;
            obstacles: string[];
            repeated: number;
            under_way: number;
        };
        /** @description Events in the editor's order. */
        Timeline: {
            events: components["schemas"]["TimelineEvent"][];
            /** Format: uuid */
            id: string;
            title: string;
            /** @constant */
            type: "timeline";
        };
        /** @description ``when`` is words as people say them: “17 октября 1905”, “день 3”, “до 1 декабря”. */
        TimelineEvent: {
            html: string;
            title: string;
            when: string;
        };
        /**
         * @description A heading, an article or a provision that stands beside articles, in reading order.
         *
         *     ``depth`` is 0 at the top. ``digest`` changes when anything in an article does, and with nothing else: a reader that
         *     keeps provisions fetches those whose digest is new. A heading's is of its own words alone.
         */
        TocEntry: {
            depth: number;
            digest: string;
            heading: string;
            label: string;
            level: string;
            number: string;
            /** Format: uuid */
            provision: string;
            state: components["schemas"]["ProvisionState"];
        };
        /** @description A line of the table of contents, with the address of the provision on the day asked for. */
        TocLine: {
            depth: number;
            digest: string;
            heading: string;
            label: string;
            level: string;
            number: string;
            /** Format: uuid */
            provision: string;
            state: components["schemas"]["ProvisionState"];
            url: string;
        };
        /** @description How others can repeat it, in paragraphs. */
        Transferability: {
            adaptable: string[];
            fixed: string[];
            preconditions: string[];
        };
        /** @description The same document in another language. */
        TranslationLink: {
            locale: string;
            url: string;
        };
        /** @description A document type and the filters of its list. */
        TypeEntry: {
            filters: string[];
            plural: string;
            schema_url: string;
            schema_version: number;
            type: string;
            url: string;
        };
        /** @description What one provision itself says; what stands below it follows, one `depth` further. */
        UnitShape: {
            depth: number;
            heading: string;
            label: string;
            level: string;
            /** @description The designation as printed: «Статья 81.1.», «6)». */
            mark: string;
            /** @description Amendment notes as printed; they are not part of the text. */
            notes: string[];
            number: string;
            /** Format: uuid */
            provision: string;
            /** @enum {string} */
            state: "in_force" | "not_yet" | "repealed" | "suspended" | "not_applied";
            text: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        /** @description A value for a period, with the days that it covers. */
        Value: {
            /** Format: date */
            first_day: string;
            /** Format: date */
            last_day: string;
            period: string;
            value: number;
        };
        /** @description A recording with a caption, which may be empty. Nothing is to be loaded before the reader asks for it. */
        Video: {
            caption: string;
            /** Format: uuid */
            id: string;
            recording: components["schemas"]["PublishedRecording"];
            /** @constant */
            type: "video";
        };
        /** @description The controlled words by which documents are filtered. */
        Vocabularies: {
            categories: components["schemas"]["Label"][];
            topics: components["schemas"]["Label"][];
        };
        /**
         * @description Bytes. ``images`` is an estimate for a phone (sizes are made when first asked for); ``recordings`` are loaded only
         *     when they are played and are not in ``total``.
         */
        Weight: {
            images: number;
            recordings: number;
            text: number;
            total: number;
        };
        /** @description One side of a difference. */
        Wording: {
            label: string;
            text: string;
        };
        /** @description How a provision read for a time, and under which label. */
        WordingInTime: {
            label: string;
            /** @enum {string} */
            state: "in_force" | "not_yet" | "repealed" | "suspended" | "not_applied";
            text: string;
            url: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
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
    entry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_acts: {
        parameters: {
            query?: {
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description Only documents with this kind. */
                kind?: string;
                /** @description Only documents with this level. */
                level?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this organisation. */
                organisation?: string;
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only documents with this topic. */
                topic?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    act_diff: {
        parameters: {
            query?: {
                /** @description The older day; required. */
                from?: string;
                /** @description The newer day; today when not given. */
                to?: string;
                /** @description Another act, its slug or content id: then `from` is a day of this act and `to` one of the other, today when not given. */
                with?: string;
            };
            header?: never;
            path: {
                /** @description The slug of the act, or its content id. */
                act: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDiff"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    act_provisions: {
        parameters: {
            query?: {
                /** @description Only what did not hold yet on this day: the day whose wordings the reader has. */
                changed_since?: string;
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description Only the provisions at these labels (at most 100, with commas) with all below them, on one page. */
                labels?: string;
                /** @description Words on one page stay within this size; a single provision that is larger comes alone. */
                max_bytes?: number;
                /** @description The day whose law is asked for; today when not given. */
                on?: string;
            };
            header?: never;
            path: {
                /** @description The slug of the act, or its content id. */
                act: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActProvisions"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    provision_by_label: {
        parameters: {
            query?: {
                /** @description The day whose law is asked for; today when not given. */
                on?: string;
            };
            header?: never;
            path: {
                /** @description The slug of the act, or its content id. */
                act: string;
                /** @description The label of a provision, such as st_81__ch_1__p_6. */
                label: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionOnDay"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    act_text: {
        parameters: {
            query?: {
                /** @description The label of the provision to begin with. */
                first?: string;
                /** @description The form of the text; `akn` is Akoma Ntoso 3.0 and always the whole act. */
                format?: "json" | "html" | "text" | "akn";
                /** @description The label of the provision to end with, included. */
                last?: string;
                /** @description The day whose law is asked for; today when not given. */
                on?: string;
            };
            header?: never;
            path: {
                /** @description The slug of the act, or its content id. */
                act: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/akn+xml": components["schemas"]["ActText"];
                    "application/json": components["schemas"]["ActText"];
                    "text/html; charset=utf-8": components["schemas"]["ActText"];
                    "text/plain; charset=utf-8": components["schemas"]["ActText"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    act_toc: {
        parameters: {
            query?: {
                /** @description The day whose law is asked for; today when not given. */
                on?: string;
            };
            header?: never;
            path: {
                /** @description The slug of the act, or its content id. */
                act: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActToc"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_acts: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Act"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_case_studies: {
        parameters: {
            query?: {
                /** @description Only documents with this act. */
                act?: string;
                /** @description Only documents with this category. */
                category?: string;
                /** @description Only documents with this cost. */
                cost?: string;
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Only documents with this current. */
                current?: string;
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description Only documents with this effort. */
                effort?: string;
                /** @description Only documents with this evidence. */
                evidence?: string;
                /** @description Only documents with this level. */
                level?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this organisation. */
                organisation?: string;
                /** @description Only documents with this region. */
                region?: string;
                /** @description Only documents with this replicated. */
                replicated?: string;
                /** @description Only documents with this setting. */
                setting?: string;
                /** @description Only documents with this size. */
                size?: string;
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only documents with this topic. */
                topic?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStudyList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_case_studies: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStudy"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    changes: {
        parameters: {
            query?: {
                /** @description The number that the reader has; 0 starts from nothing. */
                after?: number;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description From `next`: which entry the number meant when it was given. Refused, as `after`, when the log is another one now. */
                mark?: string;
                /** @description Bodies on one page stay within this size; a single one that is larger comes alone. */
                max_bytes?: number;
                /** @description Names of document types with commas; all when not given. */
                types?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    docs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    documents_by_id: {
        parameters: {
            query?: {
                /** @description Content ids with commas between them, at most 100. */
                ids?: string;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsById"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_editions: {
        parameters: {
            query?: {
                /** @description Only documents with this act. */
                act?: string;
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_editions: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    feed: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The plural of a document type, such as `legal-updates`. */
                feed: string;
                /** @description The form of the feed. */
                form: "atom" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": unknown;
                    "application/feed+json": unknown;
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    in_force_calendar: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": unknown;
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    publications_feed: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The form of the feed. */
                form: "atom" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": unknown;
                    "application/feed+json": unknown;
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
                /** @description The digest of the original's bytes, as documents give it. */
                digest: string;
                /** @description The name of the file. */
                filename: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_glossary_terms: {
        parameters: {
            query?: {
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description Only documents with this letter. */
                letter?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTermList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_glossary_terms: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTerm"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
                /** @description The digest of the original's bytes, as documents give it. */
                digest: string;
                /** @description Width and format, such as 800.avif. */
                rendition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/avif": unknown;
                    "image/jpeg": unknown;
                    "image/webp": unknown;
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_indicators: {
        parameters: {
            query?: {
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description Only documents with this indicator. */
                indicator?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this organisation. */
                organisation?: string;
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only documents with this territory. */
                territory?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSeriesList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_indicators: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSeries"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    law_checks: {
        parameters: {
            query?: {
                /** @description Only documents that cite this act: its slug or content id. */
                act?: string;
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChecks"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_legal_updates: {
        parameters: {
            query?: {
                /** @description Only documents with this act. */
                act?: string;
                /** @description Only documents with this category. */
                category?: string;
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this organisation. */
                organisation?: string;
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only documents with this topic. */
                topic?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalUpdateList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_legal_updates: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalUpdate"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_lessons: {
        parameters: {
            query?: {
                /** @description Only documents with this category. */
                category?: string;
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description Only documents with this level. */
                level?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this organisation. */
                organisation?: string;
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only documents with this topic. */
                topic?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_lessons: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_organisations: {
        parameters: {
            query?: {
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description Only documents with this level. */
                level?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this parent. */
                parent?: string;
                /** @description Only documents with this region. */
                region?: string;
                /** @description Only documents with this setting. */
                setting?: string;
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_organisations: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_practice_notes: {
        parameters: {
            query?: {
                /** @description Only documents with this act. */
                act?: string;
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description Only documents with this kind. */
                kind?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeNoteList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_practice_notes: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeNote"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    list_programmes: {
        parameters: {
            query?: {
                /** @description Only documents with this category. */
                category?: string;
                /** @description Answer also how many documents there are in all. */
                count?: "exact";
                /** @description Where to go on, from `next` of the page before. */
                cursor?: string;
                /** @description Only documents with this lesson. */
                lesson?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description The language of the documents. */
                locale?: "ru" | "en";
                /** @description The order of the items; a minus is descending. */
                order?: "-updated_at" | "updated_at" | "-published_at" | "published_at" | "title" | "-title";
                /** @description Only documents with this organisation. */
                organisation?: string;
                /** @description Only documents with this tag. */
                tag?: string;
                /** @description Only documents with this topic. */
                topic?: string;
                /** @description Only what was published or changed at or after this moment (a date is its midnight). */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeList"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    document_programmes: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description The slug of the document, or its content id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            /** @description The document has another slug now. */
            301: {
                headers: {
                    /** @description Where it stands now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The document is no longer published (problem type “gone”). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    provision: {
        parameters: {
            query?: {
                /** @description The day whose law is asked for; today when not given. */
                on?: string;
            };
            header?: never;
            path: {
                /** @description The id of a provision. */
                provision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionOnDay"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    provision_citing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a provision. */
                provision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionCiting"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    provision_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a provision. */
                provision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionHistory"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    resolve: {
        parameters: {
            query?: {
                /** @description The day whose law is asked for; today when not given. */
                on?: string;
                /** @description The text to look through. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedText"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    schema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of a document type. */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": unknown;
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    schema_example: {
        parameters: {
            query?: {
                /** @description The same seed gives the same document. */
                seed?: number;
            };
            header?: never;
            path: {
                /** @description The name of a document type. */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing at this address (problem type “not-found”). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
    vocabularies: {
        parameters: {
            query?: {
                /** @description The language of the documents. */
                locale?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description How long a copy may live; never beyond the next scheduled change of what is shown. */
                    "Cache-Control"?: string;
                    /** @description Content ids and types to purge by, with commas. */
                    "Cache-Tag"?: string;
                    /** @description A strong validator; send it back in If-None-Match. */
                    ETag?: string;
                    /** @description When anything in the answer last changed. */
                    "Last-Modified"?: string;
                    /** @description Requests allowed in the present window. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in it. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until it ends. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabularies"];
                };
            };
            /** @description The caller has these bytes already (If-None-Match). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter of the address is wrong (problem type “bad-parameter”). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This address does not know the method (problem type “wrong-method”). */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The address is too long (problem type “address-too-long”). */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests (problem type “too-many-requests”). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description An error on our side (problem type “internal-error”). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The service is not available just now (problem type “unavailable”). */
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
