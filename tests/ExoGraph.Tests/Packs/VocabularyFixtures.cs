namespace ExoGraph.Tests.Packs;

/// <summary>Small extracts of the vocabularies in the layouts in which they are published. Identifiers are real.</summary>
internal static class VocabularyFixtures
{
    public const string HgncHeader =
        "hgnc_id\tsymbol\tname\tlocus_group\tlocus_type\tstatus\tlocation\tlocation_sortable\talias_symbol\talias_name\tprev_symbol\tprev_name\tgene_group\tentrez_id\tensembl_gene_id\tuniprot_ids\tmirbase\n";

    /// <summary>HGNC: multi-valued cells in quotes, as its text files have them.</summary>
    public static string Hgnc => HgncHeader
        + Gene("9588", "PTEN", "phosphatase and tensin homolog", "MMAC1|TEP1|PTEN1", "BZS|MHAM", "5728", "ENSG00000171862", "P60484")
        + Gene("11998", "TP53", "tumor protein p53", "p53|LFS1", "", "7157", "ENSG00000141510", "P04637")
        + Gene("4910", "HIF1A", "hypoxia inducible factor 1 subunit alpha", "MOP1|HIF-1alpha|HIF1", "", "3091", "ENSG00000100644", "Q16665")
        + Gene("8763", "PDCD4", "programmed cell death 4", "H731", "", "27250", "ENSG00000150593", "Q53EL6")
        + Gene("7729", "SEPTIN2", "septin 2", "KIAA0158|hNedd5", "DIFF6|NEDD5|SEPT2", "4735", "ENSG00000168385", "Q15019")
        + Gene("1692", "CD63", "CD63 molecule", "ME491|TSPAN30", "MLA1", "967", "ENSG00000135404", "P08962")
        + Gene("959", "BAX", "BCL2 associated X, apoptosis regulator", "BCL2L4", "", "581", "ENSG00000087088", "Q07812")
        + Gene("19235", "AATF", "apoptosis antagonizing transcription factor", "DED|CHE-1", "", "26574", "ENSG00000275700", "Q9NY61")
        + Gene("9955", "RELA", "RELA proto-oncogene, NF-kB subunit", "p65", "NFKB3", "5970", "ENSG00000173039", "Q04206")
        + Gene("7029", "MET", "MET proto-oncogene, receptor tyrosine kinase", "HGFR", "", "4233", "ENSG00000105976", "P08581")
        + Gene("391", "AKT1", "AKT serine/threonine kinase 1", "RAC|PKB|AKT", "", "207", "ENSG00000142208", "P31749")
        + Gene("7553", "MYC", "MYC proto-oncogene, bHLH transcription factor", "c-Myc", "", "4609", "ENSG00000136997", "P01106")
        + Gene("6204", "JUN", "Jun proto-oncogene, AP-1 transcription factor subunit", "c-Jun|AP-1", "", "3725", "ENSG00000177606", "P05412")
        + Gene("2500", "CCN2", "cellular communication network factor 2", "IGFBP8", "CTGF", "1490", "ENSG00000118523", "P29279")
        + Gene("11366", "STAT5A", "signal transducer and activator of transcription 5A", "MGF", "STAT5", "6776", "ENSG00000126561", "P42229")
        + Gene("4766", "H3C1", "H3 clustered histone 1", "H3/A", "H3FA|HIST1H3A", "8350", "ENSG00000275714", "P68431")
        + Gene("4776", "H3C2", "H3 clustered histone 2", "H3/l", "H3FL|HIST1H3B", "8358", "ENSG00000286522", "P68431")
        + Gene("124", "ACP5", "acid phosphatase 5, tartrate resistant", "TRAP|HPAP", "", "", "", "")
        + Gene("14372", "SCYL1", "SCY1 like pseudokinase 1", "TRAP|TEIF", "NTKL", "", "", "")
        + Gene("3005", "DPM1", "dolichyl-phosphate mannosyltransferase subunit 1, catalytic", "MPDS|CDGIE", "", "8813", "ENSG00000000419", "O60762")
        + Gene("31586", "MIR21", "microRNA 21", "hsa-mir-21", "MIRN21", "406991", "ENSG00000284190", "", "non-coding RNA", "RNA, micro", "MI0000077")
        + Gene("29665", "MALAT1", "metastasis associated lung adenocarcinoma transcript 1", "NEAT2", "", "378938", "ENSG00000251562", "", "non-coding RNA", "RNA, long non-coding")
        + Gene("10183", "SNORD44", "small nucleolar RNA, C/D box 44", "U44", "RNU44", "26806", "", "", "non-coding RNA", "RNA, small nucleolar");

    public const string Mature =
        ">hsa-let-7a-5p MIMAT0000062 Homo sapiens let-7a-5p\nUGAGG\n>hsa-let-7c-5p MIMAT0000064 Homo sapiens let-7c-5p\nUGAGG\n"
        + ">hsa-miR-21-5p MIMAT0000076 Homo sapiens miR-21-5p\nUAGCU\n>hsa-miR-21-3p MIMAT0004494 Homo sapiens miR-21-3p\nCAACA\n"
        + ">hsa-miR-126-5p MIMAT0000444 Homo sapiens miR-126-5p\nCAUUA\n>hsa-miR-126-3p MIMAT0000445 Homo sapiens miR-126-3p\nUCGUA\n"
        + ">hsa-miR-378a-5p MIMAT0000731 Homo sapiens miR-378a-5p\nCUCCU\n>hsa-miR-378a-3p MIMAT0000732 Homo sapiens miR-378a-3p\nACUGG\n"
        + ">hsa-miR-34b-5p MIMAT0000685 Homo sapiens miR-34b-5p\nUAGGC\n>hsa-miR-34b-3p MIMAT0004676 Homo sapiens miR-34b-3p\nCAAUC\n"
        + ">hsa-miR-1-3p MIMAT0000416 Homo sapiens miR-1-3p\nUGGAA\n>hsa-miR-103a-3p MIMAT0000101 Homo sapiens miR-103a-3p\nAGCAG\n"
        + ">hsa-miR-20a-5p MIMAT0000075 Homo sapiens miR-20a-5p\nUAAAG\n>hsa-miR-107 MIMAT0000104 Homo sapiens miR-107\nAGCAG\n"
        + ">hsa-miR-199a-3p MIMAT0000232 Homo sapiens miR-199a-3p\nACAGU\n>hsa-miR-199b-3p MIMAT0004563 Homo sapiens miR-199b-3p\nACAGU\n"
        + ">hsa-miR-1266-5p MIMAT0005920 Homo sapiens miR-1266-5p\nCCUCA\n>hsa-miR-1266-3p MIMAT0026742 Homo sapiens miR-1266-3p\nCCCUG\n"
        + ">ebv-miR-BHRF1-1 MIMAT0000995 Epstein Barr miR-BHRF1-1\nUAACC\n>ebv-miR-BHRF1-2-3p MIMAT0000997 Epstein Barr miR-BHRF1-2-3p\nUAUCU\n";

    public const string Hairpin =
        ">hsa-let-7a-1 MI0000060 Homo sapiens let-7a-1 stem-loop\nUGGGA\n>hsa-let-7a-2 MI0000061 Homo sapiens let-7a-2 stem-loop\nAGGUU\n>hsa-let-7a-3 MI0000062 Homo sapiens let-7a-3 stem-loop\nGGGUG\n"
        + ">hsa-let-7c MI0000064 Homo sapiens let-7c stem-loop\nGCAUC\n>hsa-mir-21 MI0000077 Homo sapiens miR-21 stem-loop\nUGUCG\n>hsa-mir-126 MI0000471 Homo sapiens miR-126 stem-loop\nCGCUG\n"
        + ">hsa-mir-378a MI0000786 Homo sapiens miR-378a stem-loop\nAGGGC\n>hsa-mir-107 MI0000114 Homo sapiens miR-107 stem-loop\nCUCUC\n>hsa-mir-1266 MI0006403 Homo sapiens miR-1266 stem-loop\nACAGG\n"
        + ">ebv-mir-BHRF1-1 MI0001064 Epstein Barr miR-BHRF1-1 stem-loop\nUAUUA\n";

    /// <summary>Aliases end in a semicolon and list dead accessions too.</summary>
    public const string Aliases =
        "MI0000064\thsa-let-7cL;hsa-let-7c;\nMI0000077\thsa-mir-21;\nMIMAT0000062\thsa-let-7a;hsa-let-7a-5p;\nMIMAT0000064\thsa-let-7c;hsa-let-7c-5p;\n"
        + "MIMAT0000076\thsa-miR-21;hsa-miR-21-5p;\nMIMAT0004494\thsa-miR-21*;hsa-miR-21-3p;\nMIMAT0000444\thsa-miR-126*;hsa-miR-126-5p;\nMIMAT0000445\thsa-miR-126;hsa-miR-126-3p;\n"
        + "MIMAT0000731\thsa-miR-378;hsa-miR-378*;hsa-miR-378a-5p;\nMIMAT0000732\thsa-miR-422b;hsa-miR-378;hsa-miR-378a-3p;\nMIMAT0000685\thsa-miR-34b;hsa-miR-34b*;hsa-miR-34b-5p;\n"
        + "MIMAT0004676\thsa-miR-34b;hsa-miR-34b-3p;\nMIMAT0000416\thsa-miR-1;hsa-miR-1-3p;\nMIMAT0000101\thsa-miR-103;hsa-miR-103a;hsa-miR-103a-3p;\n"
        + "MIMAT0000075\thsa-miR-20;hsa-miR-20a;hsa-miR-20a-5p;\nMIMAT0000104\thsa-miR-107;\nMIMAT0005927\thsa-miR-1274a;\nMIMAT0005954\thsa-miR-720;\n";

    public const string Mondo =
        "format-version: 1.2\ndata-version: releases/2026-04-07\nproperty_value: http://purl.org/dc/terms/license https://creativecommons.org/licenses/by/4.0/\nontology: mondo\n\n"
        + "[Term]\nid: MONDO:0005070\nname: neoplasm\nis_a: MONDO:0023370 ! neoplastic disease or syndrome\n\n"
        + "[Term]\nid: MONDO:0004992\nname: cancer\nsynonym: \"malignant tumour\" EXACT []\nis_a: MONDO:0005070 ! neoplasm\n\n"
        + "[Term]\nid: MONDO:0004989\nname: breast carcinoma\nsynonym: \"cancer of breast\" BROAD []\nxref: DOID:3459 {source=\"MONDO:equivalentTo\"}\nxref: MESH:D001943 {source=\"MONDO:relatedTo\"}\nis_a: MONDO:0004992 ! cancer\n\n"
        + "[Term]\nid: MONDO:0004979\nname: asthma\nxref: DOID:2841 {source=\"MONDO:equivalentTo\"}\nxref: MESH:D001249 {source=\"MONDO:equivalentTo\"}\nxref: UMLS:C0004096 {source=\"MONDO:equivalentTo\"}\n\n"
        + "[Term]\nid: MONDO:0000002\nname: obsolete 46,XX sex reversal\nis_obsolete: true\nreplaced_by: MONDO:0009299\n\n"
        + "[Typedef]\nid: part_of\nname: part of\n";

    /// <summary>GO, CL, UBERON and CHEBI terms in one file, as an ontology with imports has them.</summary>
    public const string Others =
        "format-version: 1.2\ndata-version: releases/2026-03-01\n\n"
        + "[Term]\nid: GO:0006915\nname: apoptotic process\nnamespace: biological_process\nalt_id: GO:0006917\nsynonym: \"apoptosis\" EXACT []\n\n"
        + "[Term]\nid: CL:0000097\nname: mast cell\nsynonym: \"mastocyte\" EXACT []\n\n"
        + "[Term]\nid: UBERON:0006314\nname: bodily fluid\n\n[Term]\nid: UBERON:0001977\nname: blood serum\nis_a: UBERON:0006314 ! bodily fluid\n\n[Term]\nid: UBERON:0000002\nname: uterine cervix\n\n"
        + "[Term]\nid: CHEBI:27899\nname: cisplatin\nxref: DrugBank:DB00515 {source=\"DrugBank\"}\n\n[Term]\nid: CHEBI:28748\nname: doxorubicin\nxref: drugbank:DB00997\n\n[Term]\nid: CHEBI:64583\nname: sphingomyelin\nsynonym: \"SM\" RELATED []\n\n"
        + "[Term]\nid: CHEBI:8207\nname: Pilocarpine\n\n[Term]\nid: ZFA:0000001\nname: a term of another ontology\n";

    private static string Gene(
        string id, string symbol, string name, string alias, string previous, string entrez, string ensembl, string uniprot,
        string group = "protein-coding gene", string type = "gene with protein product", string mirbase = "") =>
        string.Join('\t', "HGNC:" + id, symbol, name, group, type, "Approved", "", "", Quoted(alias), "", Quoted(previous), "", "", entrez, ensembl, uniprot, mirbase) + "\n";

    private static string Quoted(string cell) => cell.Contains('|') ? $"\"{cell}\"" : cell;
}
