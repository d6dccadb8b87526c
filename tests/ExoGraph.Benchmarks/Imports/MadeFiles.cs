using System.Globalization;
using System.Text;
using ExoGraph.Tests.Formats;

namespace ExoGraph.Benchmarks.Imports;

/// <summary>Files of any length in the layouts in which sources publish theirs. What they say is made up, and so are their identifiers.</summary>
internal sealed class MadeFiles(string folder)
{
    private const int Genes = 20_000;
    private const int MicroRnas = 2_600;

    /// <summary>Vocabularies that know the genes and miRNAs of the other files.</summary>
    public IEnumerable<(string Source, string[] Files)> Vocabularies() =>
    [
        ("hgnc", [Write("hgnc_complete_set.txt", "hgnc_id\tsymbol\tname\tlocus_group\tlocus_type\tstatus\talias_symbol\tprev_symbol\tentrez_id\tuniprot_ids\n", Genes,
            i => $"HGNC:{i + 1}\tG{i}\tgene {i}\tprotein-coding gene\tgene with protein product\tApproved\t\t\t{i + 1}\t{UniProt(i)}")]),
        ("mirbase", [Write("mature.fa", "", MicroRnas, i => $">hsa-miR-{i + 1}-5p MIMAT{i + 1:D7} Homo sapiens miR-{i + 1}-5p\nUGAGG"),
            Write("hairpin.fa", "", MicroRnas, i => $">hsa-mir-{i + 1} MI{i + 1:D7} Homo sapiens miR-{i + 1} stem-loop\nUGAGG")]),
    ];

    /// <summary>The files, each written when it is asked for.</summary>
    public IEnumerable<(string Name, string Source, Func<string[]> Write)> Sources(int rows) =>
    [
        ("signor tsv", "signor", () => [Write("signor.tsv", "ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\tMECHANISM\tRESIDUE\tSEQUENCE\tTAX_ID\tCELL_DATA\tTISSUE_DATA\tMODULATOR_COMPLEX\tTARGET_COMPLEX\tMODIFICATIONA\tMODASEQ\tMODIFICATIONB\tMODBSEQ\tPMID\tDIRECT\tNOTES\tANNOTATOR\tSENTENCE\tSCORE\tSIGNOR_ID\n", rows,
            i => $"G{A(i)}\tprotein\t{UniProt(A(i))}\tUNIPROT\tG{B(i)}\tprotein\t{UniProt(B(i))}\tUNIPROT\t{(i % 2 == 0 ? "up-regulates activity" : "down-regulates quantity")}\tphosphorylation\tSer{i % 900}\tAAAAAAAA\t9606\t\t\t\t\t\t\t\t\t{Pmid(i)}\tYES\t\tsomeone\tA sentence of the usual length that says what was seen in these cells.\t0.5\tSIGNOR-{i}")]),
        ("trrust tsv", "trrust", () => [Write("trrust_rawdata.human.tsv", "", rows, i => $"G{A(i)}\tG{B(i)}\t{(i % 2 == 0 ? "Activation" : "Repression")}\t{Pmid(i)};{Pmid(i + 7)}")]),
        ("vesiclepedia tsv", "vesiclepedia", () => [
            Write("VESICLEPEDIA_EXPERIMENT_DETAILS_5.1.txt", "EXPERIMENT ID\tPUBMED ID\tSPECIES\tEXPERIMENT DESCRIPTION\tSAMPLE\tSAMPLE SOURCE\tSAMPLE NAME\tIDENTIFICATIONS\tMETHODS\tYEAR\tISOLATION METHOD\tVESICLE TYPE\n", 3000, i => $"{i}\t{Pmid(i)}\tHomo sapiens\td\tsample {i % 300}\tcl\tx\tProtein\tWB\t2010\tDifferential centrifugation\tExosomes"),
            Write("VESICLEPEDIA_PROTEIN_MRNA_DETAILS_5.1.txt", "CONTENT ID\tCONTENT TYPE\tENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID\tMETHODS\n", rows, i => $"{i}\tprotein\t{A(i) + 1}\tG{A(i)}\tHomo sapiens\t{i % 3000}\tMass spectrometry")]),
        ("omnipath tsv", "omnipath", () => [Write("omnipath.tsv", "source\ttarget\tsource_genesymbol\ttarget_genesymbol\tis_directed\tis_stimulation\tis_inhibition\tconsensus_direction\tconsensus_stimulation\tconsensus_inhibition\tsources\treferences\tcuration_effort\n", rows,
            i => $"{UniProt(A(i))}\t{UniProt(B(i))}\tG{A(i)}\tG{B(i)}\t1\t{i % 2}\t{1 - i % 2}\t1\t{i % 2}\t{1 - i % 2}\tSIGNOR;KEA\tSIGNOR:{Pmid(i)};KEA:{Pmid(i + 3)}\t3")]),
        ("hetionet sif", "hetionet", () => [Write("edges.sif", "source\tmetaedge\ttarget\r\n", rows, i => $"Gene::{A(i) + 1}\tGr>G\tGene::{B(i) + 1}\r")]),
        ("kgx tsv", "kgx", () => [Write("g_nodes.tsv", "id\tcategory\tname\n", Genes, i => $"HGNC:{i + 1}\tbiolink:Gene\tG{i}"),
            Write("g_edges.tsv", "id\tsubject\tpredicate\tobject\tqualified_predicate\tobject_aspect_qualifier\tobject_direction_qualifier\tpublications\tprimary_knowledge_source\tknowledge_level\tagent_type\n", rows,
                i => $"e{i}\tHGNC:{A(i) + 1}\tbiolink:affects\tHGNC:{B(i) + 1}\tbiolink:causes\tactivity\t{(i % 2 == 0 ? "increased" : "decreased")}\tPMID:{Pmid(i)}\tinfores:x\tknowledge_assertion\tmanual_agent")]),
        ("reactome tsv", "reactome", () => [Write("UniProt2Reactome.txt", "", rows, i => $"{UniProt(A(i))}\tR-HSA-{1000 + i % 2500}\thttps://reactome.org/x\tpathway {i % 2500}\tTAS\tHomo sapiens")]),
        ("collectri csv", "collectri", () => [Write("CollecTRI.csv", "source,target,weight,TF.category,resources,PMID,sign.decision\n", rows, i => $"G{A(i)},G{B(i)},{(i % 2 == 0 ? 1 : -1)},dbTF,ExTRI;TRRUST,{Pmid(i)};{Pmid(i + 5)},PMID")]),
        ("mirtarbase csv", "mirtarbase", () => [Write("hsa_MTI.csv", "\uFEFF" + string.Join(',', s_mirtarbase) + "\n", rows, i => string.Join(',', Mirtarbase(i, ".0")))]),
        ("mirtarbase xlsx", "mirtarbase", () => [Workbook("hsa_MTI.xlsx", Enumerable.Range(0, Math.Min(rows, 1_000_000)).Select(i => Mirtarbase(i, "", "=")).Prepend(s_mirtarbase))]),
        ("hetionet json", "hetionet", () => [Write("hetionet.json", "{\"metanode_kinds\":[],\"metaedge_tuples\":[],\"kind_to_abbrev\":{},\"nodes\":[{\"kind\":\"Gene\",\"identifier\":1,\"name\":\"G0\",\"data\":{}}],\"edges\":[\n", rows,
            i => $$"""{{(i > 0 ? "," : "")}}{"source_id":["Gene",{{A(i) + 1}}],"target_id":["Gene",{{B(i) + 1}}],"kind":"regulates","direction":"forward","data":{"subtypes":["knockdown downregulation"],"unbiased":true,"license":"CC BY 4.0","source":"LINCS L1000","method":"measured"} }""", "]}")]),
        ("kgx jsonl", "kgx", () => [Write("g_nodes.jsonl", "", Genes, i => $$"""{"id":"HGNC:{{i + 1}}","category":["biolink:Gene"],"name":"G{{i}}"}"""), Write("g_edges.jsonl", "", rows, i => KgxEdge(i))]),
        ("kgx json", "kgx", () => [Write("g.json", "{\"nodes\":[],\"edges\":[\n", rows, i => (i > 0 ? "," : "") + KgxEdge(i), "]}")]),
        ("indra json", "indra", () => [Write("statements.json", "[\n", rows,
            i => $$"""{{(i > 0 ? "," : "")}}{"type":"{{(i % 2 == 0 ? "Activation" : "DecreaseAmount")}}","subj":{"name":"G{{A(i)}}","db_refs":{"HGNC":"{{A(i) + 1}}","UP":"{{UniProt(A(i))}}","TEXT":"G{{A(i)}}"} },"obj":{"name":"G{{B(i)}}","db_refs":{"HGNC":"{{B(i) + 1}}","TEXT":"G{{B(i)}}"} },"obj_activity":"activity","belief":0.86,"evidence":[{"source_api":"reach","pmid":"{{Pmid(i)}}","source_id":"x{{i}}","text":"A sentence of the usual length that says what was seen in these cells.","annotations":{"found_by":"Positive_activation_syntax_1_verb"},"epistemics":{"direct":true},"text_refs":{"PMID":"{{Pmid(i)}}"},"source_hash":{{5303913231235235123L - i}} }],"id":"{{i:x8}}-0000-4000-8000-000000000000","matches_hash":"-{{i + 1}}"}""", "]")]),
        ("bel json", "bel", () => [Write("corpus.json", "{\"directed\":true,\"multigraph\":true,\"graph\":{\"pybel_version\":\"0.14.2\"},\"nodes\":[" + string.Join(',', Enumerable.Range(0, Genes).Select(i => $$"""{"function":"Protein","concept":{"namespace":"HGNC","name":"G{{i}}","identifier":"{{i + 1}}"},"id":"{{i:x32}}","bel":"p(HGNC:G{{i}})"}""")) + "],\"links\":[\n", rows,
            i => $$"""{{(i > 0 ? "," : "")}}{"source":{{A(i)}},"target":{{B(i)}},"key":"{{i:x32}}","relation":"{{(i % 2 == 0 ? "increases" : "directlyDecreases")}}","evidence":"A sentence of the usual length that says what was seen in these cells.","citation":{"db":"PubMed","db_id":"{{Pmid(i)}}","db_name":"Some journal"},"annotations":{"Species":{"9606":true} },"line":{{i}},"object":{"modifier":"Activity"} }""", "]}")]),
    ];

    private static readonly string[] s_mirtarbase = ["miRTarBase ID", "miRNA", "Species (miRNA)", "Target Gene", "Target Gene (Entrez ID)", "Species (Target Gene)", "Experiments", "Support Type", "References (PMID)"];

    private static string[] Mirtarbase(int i, string suffix, string number = "") =>
        [$"MIRT{i / 2:D6}", $"hsa-miR-{i * 31L % MicroRnas + 1}-5p", number.Length > 0 ? "Homo sapiens" : "hsa", $"G{A(i)}", $"{number}{A(i) + 1}{suffix}", number.Length > 0 ? "Homo sapiens" : "hsa", i % 3 == 0 ? "Luciferase reporter assay//qRT-PCR//Western blot" : "HITS-CLIP", i % 3 == 0 ? "Functional MTI" : "Functional MTI (Weak)", $"{number}{Pmid(i)}{suffix}"];

    private static string KgxEdge(int i) =>
        $$"""{"id":"e{{i}}","subject":"HGNC:{{A(i) + 1}}","predicate":"biolink:affects","object":"HGNC:{{B(i) + 1}}","qualified_predicate":"biolink:causes","object_aspect_qualifier":"activity","object_direction_qualifier":"{{(i % 2 == 0 ? "increased" : "decreased")}}","negated":false,"publications":["PMID:{{Pmid(i)}}"],"primary_knowledge_source":"infores:x","knowledge_level":"knowledge_assertion","agent_type":"manual_agent"}""";

    private static int A(int i) => (int)((i * 7919L + 13) % Genes);

    private static int B(int i) => (int)((i * 104_729L + i / Genes + 7) % Genes);

    private static int Pmid(int i) => 10_000_000 + (int)(i * 17L % 900_000);

    private static string UniProt(int i) => $"P{i:D5}";

    private string Write(string name, string header, int rows, Func<int, string> row, string footer = "")
    {
        var path = Path.Combine(folder, name);
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 16);
        writer.Write(header);
        for (var i = 0; i < rows; i++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{row(i)}"));
            writer.Write('\n');
        }
        writer.Write(footer);
        return path;
    }

    private string Workbook(string name, IEnumerable<string[]> rows)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, XlsxFiles.Workbook(rows));
        return path;
    }
}
