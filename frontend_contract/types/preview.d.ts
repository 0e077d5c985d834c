// Made by `make contract`; do not edit.

export interface paths {
    "/api/preview/v1/document/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draft
         * @description The newest draft, in the shape in which the delivery door answers the same document when it is published: `references` hold the present cards of what it points to, and those of drafts where nothing is published yet. `sequence` and `law_check` are null. Pictures, files and recordings have addresses below `/api/preview/v1/media/`, which are good as long as the token.
         */
        get: operations["draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preview/v1/media/{seal}/files/{content_id}/{digest}/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a draft
         * @description Needs no header: the address itself is signed, for this medium alone.
         */
        get: operations["draft_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preview/v1/media/{seal}/images/{content_id}/{digest}/{rendition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An image of a draft
         * @description Needs no header: the address itself is signed, for this medium alone.
         */
        get: operations["draft_image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preview/v1/media/{seal}/recordings/{content_id}/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A recording of a draft
         * @description Needs no header: the address itself is signed, for this medium alone.
         */
        get: operations["draft_recording"];
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
         * @description How far an act reaches.
         * @enum {string}
         */
        ActLevel: "international" | "federal" | "regional" | "municipal" | "sector" | "union" | "local";
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
        /**
         * @description How much a reader is expected to know.
         * @enum {string}
         */
        LessonsLevel: "basic" | "middle" | "advanced";
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyDocument"];
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
            /** @description Problem type “not-allowed”. */
            403: {
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
            /** @description Problem type “gone” or “link-ended”. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Problem type “not-ready”. */
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
    draft_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
                /** @description As the addresses in the draft have it. */
                digest: string;
                /** @description The name of the file. */
                filename: string;
                /** @description As the addresses in the draft have it. */
                seal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem type “not-allowed”. */
            403: {
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
            /** @description Problem type “gone” or “link-ended”. */
            410: {
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
    draft_image: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The content id. */
                content_id: string;
                /** @description As the addresses in the draft have it. */
                digest: string;
                /** @description Width and format, such as 800.avif. */
                rendition: string;
                /** @description As the addresses in the draft have it. */
                seal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/avif": string;
                    "image/jpeg": string;
                    "image/webp": string;
                };
            };
            /** @description Problem type “not-allowed”. */
            403: {
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
            /** @description Problem type “gone” or “link-ended”. */
            410: {
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
    draft_recording: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range: bytes=0-1023. */
                Range?: string;
            };
            path: {
                /** @description The content id. */
                content_id: string;
                /** @description The name of the file. */
                filename: string;
                /** @description As the addresses in the draft have it. */
                seal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
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
            /** @description Problem type “not-allowed”. */
            403: {
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
            /** @description Problem type “gone” or “link-ended”. */
            410: {
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
