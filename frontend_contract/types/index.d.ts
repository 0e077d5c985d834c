// Made by `make contract`; do not edit.

import type { components } from "./delivery.js";

type S = components["schemas"];

export type Act = S["Act"];
export type CaseStudy = S["CaseStudy"];
export type Edition = S["Edition"];
export type GlossaryTerm = S["GlossaryTerm"];
export type IndicatorSeries = S["IndicatorSeries"];
export type LegalUpdate = S["LegalUpdate"];
export type Lesson = S["Lesson"];
export type Organisation = S["Organisation"];
export type PracticeNote = S["PracticeNote"];
export type Programme = S["Programme"];
export type Above = S["Above"];
export type Accordion = S["Accordion"];
export type AccordionSection = S["AccordionSection"];
export type ActCard = S["ActCard"];
export type ActDiff = S["ActDiff"];
export type ActInBrief = S["ActInBrief"];
export type ActLevel = S["ActLevel"];
export type ActList = S["ActList"];
export type ActProvisions = S["ActProvisions"];
export type ActPublished = S["ActPublished"];
export type ActText = S["ActText"];
export type ActToc = S["ActToc"];
export type ActType = S["ActType"];
export type AgendaItem = S["AgendaItem"];
export type Amendment = S["Amendment"];
export type AnyCard = S["AnyCard"];
export type AnyDocument = S["AnyDocument"];
export type AnyPublished = S["AnyPublished"];
export type Approval = S["Approval"];
export type Assignment = S["Assignment"];
export type Attachment = S["Attachment"];
export type Audience = S["Audience"];
export type Audio = S["Audio"];
export type Callout = S["Callout"];
export type CaseStudyBlock = S["CaseStudyBlock"];
export type CaseStudyCard = S["CaseStudyCard"];
export type CaseStudyList = S["CaseStudyList"];
export type CaseStudyPublished = S["CaseStudyPublished"];
export type CaseStudyReference = S["CaseStudyReference"];
export type Change = S["Change"];
export type Changes = S["Changes"];
export type Checklist = S["Checklist"];
export type ChecklistItem = S["ChecklistItem"];
export type ChoiceQuestion = S["ChoiceQuestion"];
export type CircleKit = S["CircleKit"];
export type Citation = S["Citation"];
export type CitationCheck = S["CitationCheck"];
export type CitingDocument = S["CitingDocument"];
export type CitingPlace = S["CitingPlace"];
export type Comparison = S["Comparison"];
export type Completeness = S["Completeness"];
export type DifferenceShape = S["DifferenceShape"];
export type Discussion = S["Discussion"];
export type DiscussionCard = S["DiscussionCard"];
export type DocumentsById = S["DocumentsById"];
export type EditionCard = S["EditionCard"];
export type EditionChange = S["EditionChange"];
export type EditionInBrief = S["EditionInBrief"];
export type EditionList = S["EditionList"];
export type EditionPublished = S["EditionPublished"];
export type EffectKind = S["EffectKind"];
export type End = S["End"];
export type Ending = S["Ending"];
export type Entry = S["Entry"];
export type Evidence = S["Evidence"];
export type EvidenceLevel = S["EvidenceLevel"];
export type FaultShape = S["FaultShape"];
export type Figure = S["Figure"];
export type FileLink = S["FileLink"];
export type ForceRule = S["ForceRule"];
export type FormOfStudy = S["FormOfStudy"];
export type Gallery = S["Gallery"];
export type GalleryPicture = S["GalleryPicture"];
export type GlossaryTermCard = S["GlossaryTermCard"];
export type GlossaryTermList = S["GlossaryTermList"];
export type GlossaryTermPublished = S["GlossaryTermPublished"];
export type GlossaryTermReference = S["GlossaryTermReference"];
export type Heading = S["Heading"];
export type IndicatorSeriesCard = S["IndicatorSeriesCard"];
export type IndicatorSeriesList = S["IndicatorSeriesList"];
export type IndicatorSeriesPublished = S["IndicatorSeriesPublished"];
export type ItemList = S["ItemList"];
export type JsonValue = S["JsonValue"];
export type Label = S["Label"];
export type LawCheck = S["LawCheck"];
export type LawChecks = S["LawChecks"];
export type LegalUpdateCard = S["LegalUpdateCard"];
export type LegalUpdateList = S["LegalUpdateList"];
export type LegalUpdatePublished = S["LegalUpdatePublished"];
export type LessonBlock = S["LessonBlock"];
export type LessonCard = S["LessonCard"];
export type LessonList = S["LessonList"];
export type LessonPublished = S["LessonPublished"];
export type LessonsLevel = S["LessonsLevel"];
export type LocaleEntry = S["LocaleEntry"];
export type MatchingQuestion = S["MatchingQuestion"];
export type MissingDocument = S["MissingDocument"];
export type Norm = S["Norm"];
export type NoteKind = S["NoteKind"];
export type OfficialPublication = S["OfficialPublication"];
export type OpenQuestion = S["OpenQuestion"];
export type Option = S["Option"];
export type OrderingQuestion = S["OrderingQuestion"];
export type OrganisationCard = S["OrganisationCard"];
export type OrganisationList = S["OrganisationList"];
export type OrganisationPublished = S["OrganisationPublished"];
export type OrganisationsLevel = S["OrganisationsLevel"];
export type Outdated = S["Outdated"];
export type Paragraph = S["Paragraph"];
export type Picture = S["Picture"];
export type PictureFile = S["PictureFile"];
export type PictureSource = S["PictureSource"];
export type Place = S["Place"];
export type Poll = S["Poll"];
export type PollOption = S["PollOption"];
export type PracticeNoteCard = S["PracticeNoteCard"];
export type PracticeNoteList = S["PracticeNoteList"];
export type PracticeNotePublished = S["PracticeNotePublished"];
export type ProblemDocument = S["ProblemDocument"];
export type ProgrammeCard = S["ProgrammeCard"];
export type ProgrammeList = S["ProgrammeList"];
export type ProgrammePublished = S["ProgrammePublished"];
export type ProgrammeStage = S["ProgrammeStage"];
export type Protocol = S["Protocol"];
export type Provision = S["Provision"];
export type ProvisionCiting = S["ProvisionCiting"];
export type ProvisionHistory = S["ProvisionHistory"];
export type ProvisionOnDay = S["ProvisionOnDay"];
export type ProvisionState = S["ProvisionState"];
export type PublishedAction = S["PublishedAction"];
export type PublishedOfficer = S["PublishedOfficer"];
export type PublishedRecording = S["PublishedRecording"];
export type PublishedReplication = S["PublishedReplication"];
export type PublishedResult = S["PublishedResult"];
export type Question = S["Question"];
export type Quote = S["Quote"];
export type Registration = S["Registration"];
export type ResolvedCandidate = S["ResolvedCandidate"];
export type ResolvedCitation = S["ResolvedCitation"];
export type ResolvedText = S["ResolvedText"];
export type RunShape = S["RunShape"];
export type Setting = S["Setting"];
export type SizeBand = S["SizeBand"];
export type Stage = S["Stage"];
export type StageLessonEntry = S["StageLessonEntry"];
export type StandingDocument = S["StandingDocument"];
export type Step = S["Step"];
export type Steps = S["Steps"];
export type StoredWording = S["StoredWording"];
export type Table = S["Table"];
export type Tally = S["Tally"];
export type Timeline = S["Timeline"];
export type TimelineEvent = S["TimelineEvent"];
export type TocEntry = S["TocEntry"];
export type TocLine = S["TocLine"];
export type Transferability = S["Transferability"];
export type TranslationLink = S["TranslationLink"];
export type TypeEntry = S["TypeEntry"];
export type UnitShape = S["UnitShape"];
export type Value = S["Value"];
export type Video = S["Video"];
export type Vocabularies = S["Vocabularies"];
export type Weight = S["Weight"];
export type Wording = S["Wording"];
export type WordingInTime = S["WordingInTime"];

/** The document of each type, as its address serves it. */
export interface Documents {
  "act": Act;
  "case-study": CaseStudy;
  "edition": Edition;
  "glossary-term": GlossaryTerm;
  "indicator-series": IndicatorSeries;
  "legal-update": LegalUpdate;
  "lesson": Lesson;
  "organisation": Organisation;
  "practice-note": PracticeNote;
  "programme": Programme;
}

/** The document of each type, as the change feed tells it. */
export interface Published {
  "act": ActPublished;
  "case-study": CaseStudyPublished;
  "edition": EditionPublished;
  "glossary-term": GlossaryTermPublished;
  "indicator-series": IndicatorSeriesPublished;
  "legal-update": LegalUpdatePublished;
  "lesson": LessonPublished;
  "organisation": OrganisationPublished;
  "practice-note": PracticeNotePublished;
  "programme": ProgrammePublished;
}

/** The card of each type. */
export interface Cards {
  "act": ActCard;
  "case-study": CaseStudyCard;
  "edition": EditionCard;
  "glossary-term": GlossaryTermCard;
  "indicator-series": IndicatorSeriesCard;
  "legal-update": LegalUpdateCard;
  "lesson": LessonCard;
  "organisation": OrganisationCard;
  "practice-note": PracticeNoteCard;
  "programme": ProgrammeCard;
}

/** The list of each type, as it stands in addresses. */
export interface Plurals {
  "act": "acts";
  "case-study": "case-studies";
  "edition": "editions";
  "glossary-term": "glossary-terms";
  "indicator-series": "indicators";
  "legal-update": "legal-updates";
  "lesson": "lessons";
  "organisation": "organisations";
  "practice-note": "practice-notes";
  "programme": "programmes";
}

/** The shape of each block. */
export interface Blocks {
  "accordion": Accordion;
  "assignment": Assignment;
  "audio": Audio;
  "callout": Callout;
  "case_study": CaseStudyReference;
  "checklist": Checklist;
  "discussion": Discussion;
  "file": FileLink;
  "gallery": Gallery;
  "glossary_term": GlossaryTermReference;
  "heading": Heading;
  "image": Figure;
  "list": ItemList;
  "paragraph": Paragraph;
  "poll": Poll;
  "provision": Provision;
  "question": Question;
  "quote": Quote;
  "steps": Steps;
  "table": Table;
  "timeline": Timeline;
  "video": Video;
}

export type DocumentType = keyof Documents;

/** Any block of any body, told apart by `type`. Others will come: draw those that you do not know as nothing. */
export type Block = Blocks[keyof Blocks];
