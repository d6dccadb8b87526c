namespace ExoGraph.Tests.Knowledge;

/// <summary>A small set of records that breaks no rule and uses every part of the format: a study, the review that reports it, its audit and coverage.</summary>
internal static class GoodRecords
{
    public const string Entities = "entities/things.tsv";
    public const string Study = "publications/wang-2019.yaml";
    public const string Review = "publications/xu-2021.yaml";
    public const string Audit = "audit/xu-2021.tsv";
    public const string Coverage = "coverage/xu-2021.tsv";
    public const string Vocabulary = "vocabulary.yaml";

    public const string EntitiesHeader = "id\tlabel\tclass\tsynonyms\tis_a\tdesirable\tbearer\tprocess\tgeneric\tneeds_bearer\txrefs\tnote";

    public static readonly string EntitiesText = Table(EntitiesHeader,
        Row("CL:0000084", "T cell", "Cell", synonyms: "T lymphocyte|T-lymphocyte"),
        Row("CL:0001064", "malignant cell", "Cell"),
        Row("GO:0001837", "epithelial to mesenchymal transition", "Process", synonyms: "EMT"),
        Row("GO:0006915", "apoptotic process", "Process", synonyms: "apoptosis", needsBearer: "true"),
        Row("HGNC:9588", "PTEN", "Gene"),
        Row("MONDO:0004992", "cancer", "Tumour"),
        Row("MONDO:0005005", "clear cell renal carcinoma", "Tumour", synonyms: "ccRCC", isA: "MONDO:0004992", xrefs: "DOID:4467"),
        Row("NCBITaxon:9606", "Homo sapiens", "Organism", synonyms: "human"),
        Row("exo:cell.ccrcc", "clear cell renal carcinoma cell", "Cell", isA: "CL:0001064", note: "no vocabulary has it"),
        Row("exo:cell.ccrcc-csc", "clear cell renal carcinoma stem cell", "Cell", isA: "exo:cell.ccrcc", note: "no vocabulary has it"),
        Row("exo:ev.ccrcc-csc", "ccRCC stem cell exosome", "Vesicle", isA: "exo:ev.exosome", note: "one vesicle"),
        Row("exo:ev.exosome", "exosome", "Vesicle", generic: "true", note: "any exosome"),
        Row("exo:fluid.test", "test fluid", "Biofluid", note: "a fluid for the test"),
        Row("exo:intervention.csc-ev-depletion", "depletion of CSC exosomes", "Intervention", note: "an intervention on one vesicle"),
        Row("exo:outcome.apoptosis.t-cell", "apoptosis of T cells", "Outcome", desirable: "-1", bearer: "CL:0000084", process: "GO:0006915"),
        Row("exo:outcome.metastasis.ccrcc", "metastasis of clear cell renal carcinoma", "Outcome", desirable: "-1", bearer: "MONDO:0005005", process: "exo:process.metastasis"),
        Row("exo:process.metastasis", "metastasis", "Process", needsBearer: "true", note: "for the test"),
        Row("mirbase.mature:MIMAT0000074", "miR-19b-3p", "MicroRNA", synonyms: "miR-19b", isA: "mirbase:MI0000074"),
        Row("mirbase:MI0000074", "miR-19b-1", "MicroRNA"));

    public const string StudyText = """
        publication:
          key: wang-2019
          title: "CD103-positive CSC exosome promotes EMT of clear cell renal cell carcinoma"
          authors: Wang L, Yang G, et al.
          journal: Mol Cancer
          year: 2019
          citation: "Wang L et al. Mol Cancer 2019;18:86"
          doi: "10.9999/example.wang"
          pmid: "1001"
          notices:
            - { kind: correction, date: 2020-01-31, note: A figure was replaced. }
        readIn:
          xu-2021: { reference: 93, verdict: supported }
        context: { cancer: MONDO:0005005, cell: exo:cell.ccrcc, organism: NCBITaxon:9606 }
        transfers:
          t1:
            donor: exo:cell.ccrcc-csc
            vesicle: exo:ev.ccrcc-csc
            recipient: exo:cell.ccrcc
            biofluid: exo:fluid.test
            mode: autocrine
            proof: not-stated
            method: ultracentrifugation
            cargo:
              - { id: mirbase.mature:MIMAT0000074, form: mature, loading: endogenous, topology: lumen, enriched: true }
            surface: [HGNC:9588]
            targeting: [exo:cell.ccrcc]
            release: endogenous
            route: not-stated
            evidence:
              - { locator: "section 4.1", certainty: demonstrated, claim: Stem cells hand the miRNA to tumour cells. }
        statements:
          s1:
            subject: mirbase.mature:MIMAT0000074
            subjectForm: mature
            predicate: downregulates
            object: HGNC:9588
            objectForm: mRNA
            scope: step
            evidence:
              - { locator: "section 4.1", certainty: suggested, claim: The miRNA lowers PTEN. }
          s2:
            subject: HGNC:9588
            predicate: inhibits
            object: GO:0001837
            scope: step
            implied: true
            evidence:
              - { locator: "section 4.1", certainty: suggested, claim: Less PTEN brings EMT. }
          s3:
            subject: GO:0001837
            predicate: promotes
            object: exo:outcome.metastasis.ccrcc
            scope: step
            framed: unfavourable
            evidence:
              - { locator: "section 4.1", certainty: demonstrated, claim: EMT leads to metastasis. }
          s4:
            subject: mirbase.mature:MIMAT0000074
            predicate: promotes
            object: exo:outcome.metastasis.ccrcc
            scope: overall
            evidence:
              - { locator: "reference list", level: title, certainty: demonstrated, claim: The exosomal miRNA promotes metastasis. }
          s5:
            subject: mirbase.mature:MIMAT0000074
            predicate: upregulates
            object: HGNC:9588
            scope: step
            reading: as-printed
            replacedBy: s1
            reason: The title of the study says the opposite.
            evidence:
              - { locator: "Table 2", level: table, certainty: demonstrated, claim: The table prints a rise of PTEN. }
          s6:
            subject: mirbase.mature:MIMAT0000074
            predicate: biomarker_for
            object: MONDO:0005005
            purpose: diagnosis
            context: { cell: not-stated }
            evidence:
              - { locator: "section 4.1", certainty: proposed, claim: The miRNA may mark the disease. }
        interventions:
          i1:
            intervention: exo:intervention.csc-ev-depletion
            effect: inhibits
            actsOn: exo:ev.ccrcc-csc
            evidence:
              - { locator: "section 4.1", certainty: proposed, claim: One could clear these vesicles. }
        mechanisms:
          m1:
            title: CSC exosomal miR-19b-3p drives EMT and metastasis
            path: [t1, s1, s2, s3]
            asserts: [s4]
          m2:
            title: Clearing the vesicles takes the miRNA away
            path: [i1, t1]
        notes:
          n1:
            about: exo:ev.ccrcc-csc
            property: diameter
            value: 40-100
            unit: nm
            evidence:
              - { locator: "4.10", certainty: demonstrated, claim: They are small. }

        """;

    public const string ReviewText = """
        publication:
          key: xu-2021
          title: Exosomes in tumour treatment
          year: 2021
          kind: review
        context: { cancer: not-stated, cell: not-stated, organism: not-stated }
        statements:
          s1:
            subject: exo:ev.exosome
            predicate: associated_with
            object: MONDO:0004992
            evidence:
              - { locator: "section 1", certainty: suggested, references: [93], claim: Exosomes have to do with cancer. }
          s2:
            subject: mirbase.mature:MIMAT0000074
            predicate: promotes
            object: exo:outcome.apoptosis.t-cell
            scope: overall
            framed: beneficial
            context:
              cell: CL:0000084
            evidence:
              - { locator: "section 4.2", certainty: suggested, claim: It kills T cells. }

        """;

    public static readonly string AuditText = Table("id\tkind\tlocator\tprinted\taccepted\tground\trecords",
        "a001\tsign\tTable 2\tPTEN rises\tPTEN falls\tthe study's title\twang-2019#s5|wang-2019#s1",
        "a002\tframing\tsection 4.2\tdeath of T cells as good\tbad\tT cells fight tumours\ts2");

    public static readonly string CoverageText = Table("section\tkind\tnumber\trecords\treason",
        "1\tsentence\t1\ts1\t",
        "1\tsentence\t2\t\tbackground",
        "4.1\tsentence\t1\twang-2019#t1|wang-2019#s1|wang-2019#s2|wang-2019#s3|wang-2019#s6|wang-2019#i1|wang-2019#n1\t",
        "4.2\tsentence\t1\txu-2021#s2\t",
        "Table 2\trow\t1\twang-2019#s5\t",
        "references\treference\t1\twang-2019|wang-2019#s4\t");

    public static string Row(
        string id, string label, string @class, string synonyms = "", string isA = "", string desirable = "", string bearer = "", string process = "",
        string generic = "", string needsBearer = "", string xrefs = "", string note = "") =>
        string.Join('\t', id, label, @class, synonyms, isA, desirable, bearer, process, generic, needsBearer, xrefs, note);

    public static string Table(params string[] lines) => string.Join('\n', lines) + "\n";
}
