using System.IO.Compression;
using System.Text;

namespace ExoGraph.Tests.Packs.Scale;

/// <summary>The reference tables, rewritten row by row into the layouts in which their sources are really published. Nothing of them is kept.</summary>
internal sealed class ReferenceTables(string from, string to)
{
    /// <summary>The folder of the tables; null where it is not set.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("EXOGRAPH_REFERENCE_DATA") is { Length: > 0 } set && Directory.Exists(set) ? set : null;

    public string[] Hgnc() => [Rewrite("hgnc/hgnc_complete.tsv.gz", "hgnc_complete_set.txt", VocabularyFixtures.HgncHeader, r =>
        string.Join('\t', r["hgnc_id"], r["symbol"], r["name"], r["locus_group"], r["locus_type"], r["status"], r["location"], "", Quoted(r["alias_symbol"]), Quoted(r["alias_name"]), Quoted(r["prev_symbol"]), "", "", r["entrez_id"], r["ensembl_gene_id"], r["uniprot_ids"], r["mirbase"]))];

    public string[] Mirbase() =>
    [
        Rewrite("mirbase/mirbase22_mature_human.tsv", "mature.fa", "", r => $">{r["mature_name"]} {r["mature_accession"]} Homo sapiens {r["mature_name"][4..]}\n{r["sequence"]}"),
        Rewrite("mirbase/mirbase22_hairpin_human.tsv", "hairpin.fa", "", r => $">{r["hairpin_name"]} {r["hairpin_accession"]} Homo sapiens {r["hairpin_name"][4..]} stem-loop\n{r["sequence"]}"),
        Rewrite("mirbase/mirbase_aliases_human.tsv", "aliases.txt", "", r => $"{r["accession"]}\t{r["aliases_oldest_first"].Replace('|', ';')};"),
    ];

    /// <summary>One of the ontologies whose tables have id, label, synonyms and parents.</summary>
    public string[] Obo(string table, string name) => [Rewrite(table, name, "format-version: 1.2\n\n", r =>
        $"[Term]\nid: {r["id"]}\nname: {r["label"]}\n{string.Concat(Split(r["synonyms"]).Select(s => $"synonym: \"{s.Replace("\"", "\\\"")}\" EXACT []\n"))}{string.Concat(Split(r["parents_distance1"]).Select(p => $"is_a: {p}\n"))}{(r["deprecated"] == "true" ? "is_obsolete: true\n" : "")}{(r["replaced_by"].Length > 0 ? $"replaced_by: {r["replaced_by"]}\n" : "")}")];

    public string[] Go()
    {
        var parents = Read("go/go_edges.tsv.gz").Where(r => r["relation"] == "isa").ToLookup(r => r["child"], r => r["parent"]);
        return [Rewrite("go/go_terms.tsv.gz", "go.obo", "format-version: 1.2\n\n", r =>
            $"[Term]\nid: {r["id"]}\nname: {r["name"]}\nnamespace: {(r["ontology"] switch { "BP" => "biological_process", "CC" => "cellular_component", _ => "molecular_function" })}\n{string.Concat(Split(r["synonyms"]).Where(s => !s.StartsWith("GO:", StringComparison.Ordinal)).Select(s => $"synonym: \"{s.Replace("\"", "\\\"")}\" EXACT []\n"))}{string.Concat(parents[r["id"]].Select(p => $"is_a: {p}\n"))}")];
    }

    public string[] Chebi()
    {
        var drugs = Read("chebi/drugbank_mappings.tsv").Where(r => r["namespace"] == "CHEBI" && r["source"] == "chebi").ToLookup(r => "CHEBI:" + r["id"], r => r["drugbank_id"]);
        return [Rewrite("chebi/chebi_name_to_id.tsv.gz", "chebi.obo", "format-version: 1.2\n\n", r => $"[Term]\nid: {r["chebi_id"]}\nname: {r["name"]}\n{string.Concat(drugs[r["chebi_id"]].Distinct().Select(d => $"xref: DrugBank:{d}\n"))}")];
    }

    public string[] Trrust() => [Rewrite("signed_networks/trrust_tf_target_pmid.tsv", "trrust_rawdata.human.tsv", "", r =>
        $"{r["tf"]}\t{r["target"]}\t{(r["mode_of_regulation"] switch { "1" => "Activation", "-1" => "Repression", _ => "Unknown" })}\t{r["pmids"].Replace(',', ';')}")];

    public string[] Dorothea() => [Rewrite("signed_networks/dorothea_hs_tf_target.tsv.gz", "dorothea_hs.tsv", "tf\tconfidence\ttarget\tmor\n", r => $"{r["tf"]}\t{r["confidence"]}\t{r["target"]}\t{r["mode_of_regulation"]}")];

    public string[] Signor() => [Rewrite("signed_networks/signor_signed_human.tsv.gz", "all_data_14_10_22.tsv",
        "ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\tMECHANISM\tRESIDUE\tSEQUENCE\tTAX_ID\tCELL_DATA\tTISSUE_DATA\tMODULATOR_COMPLEX\tTARGET_COMPLEX\tMODIFICATIONA\tMODASEQ\tMODIFICATIONB\tMODBSEQ\tPMID\tDIRECT\tNOTES\tANNOTATOR\tSENTENCE\tSCORE\tSIGNOR_ID\n",
        (r, n) => $"{r["entity_a"]}\t{r["type_a"]}\t{r["id_a"]}\t{r["database_a"]}\t{r["entity_b"]}\t{r["type_b"]}\t{r["id_b"]}\t{r["database_b"]}\t{(r["sign"] == "1" ? "up-regulates" : r["sign"] == "-1" ? "down-regulates" : "unknown")}\t{r["mechanism"]}\t{r["residue"]}\t\t9606\t\t\t\t\t\t\t\t\tOther\t{(r["direct"] == "TRUE" ? "YES" : "NO")}\t\t\tA \"quoted\" sentence.\t0.4\tSIGNOR-{n}")];

    public string[] Exocarta() => [Rewrite("exocarta/exocarta5_protein_mrna_all.tsv.gz", "EXOCARTA_PROTEIN_MRNA_DETAILS_5.txt", "CONTENT ID\tCONTENT TYPE\tENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID\tMETHODS\n", r =>
        $"{r["content_id"]}\t{r["content_type"]}\t{r["entrez_gene_id"]}\t{r["gene_symbol"]}\t{r["species"]}\t{r["experiment_id"]}\t{r["methods"]}")];

    public string[] Vesiclepedia() =>
    [
        Rewrite("vesiclepedia/vesiclepedia_experiments.tsv", "VESICLEPEDIA_EXPERIMENT_DETAILS_5.1.txt", "EXPERIMENT ID\tPUBMED ID\tSPECIES\tEXPERIMENT DESCRIPTION\tSAMPLE\tSAMPLE SOURCE\tSAMPLE NAME\tIDENTIFICATIONS\tMETHODS\tYEAR\tISOLATION METHOD\tVESICLE TYPE\n", r =>
            string.Join('\t', r["experiment_id"], r["pmid"], r["species"], r["description"], r["sample"], r["sample_source"], r["sample_name"], r["identifications"], r["methods"], r["year"], r["isolation_method"], r["vesicle_type"])),
        Rewrite("vesiclepedia/vesiclepedia_mirna.tsv.gz", "VESICLEPEDIA_MIRNA_DETAILS_5.1.txt", "CONTENT ID\tCONTENT TYPE\tMIRNA ID\tSPECIES\tEXPERIMENT ID\tMETHODS\tEntrez GENE ID\tCOMMENTS\n", r =>
            $"{r["content_id"]}\tmirna\t{r["mirna"]}\t{r["species"]}\t{r["experiment_id"]}\t{r["methods"]}\t{(r["entrez_gene_id"].Length > 0 ? r["entrez_gene_id"] : "\r")}\t{r["comments"]}"),
        Rewrite("vesiclepedia/vesiclepedia_lipid.tsv", "VESICLEPEDIA_LIPID_DETAILS_5.1.txt", "CONTENT ID\tCONTENT TYPE\tLIPID ID\tSPECIES\tEXPERIMENT ID\tMETHODS\n", r => $"{r["content_id"]}\tlipid\t{r["lipid"]}\t{r["species"]}\t{r["experiment_id"]}\t{r["methods"]}"),
    ];

    public string[] Hetionet(bool refresh) => refresh
        ? [Rewrite("hetionet_2024_refresh/nodes.tsv.gz", "nodes.tsv", "id\tname\tkind\r\n", r => $"{r["id"]}\t{r["name"]}\t{r["kind"]}\r"), Rewrite("hetionet_2024_refresh/edges.sif.tsv.gz", "edges.sif.gz", "source\tmetaedge\ttarget\r\n", r => $"{r["source"]}\t{r["metaedge"]}\t{r["target"]}\r")]
        : [Rewrite("hetionet/hetionet-v1.0-nodes.tsv.gz", "hetionet-v1.0-nodes.tsv", "id\tname\tkind\r\n", r => $"{r["id"]}\t{r["name"]}\t{r["kind"]}\r"), Rewrite("hetionet/hetionet-v1.0-edges-recoverable.sif.tsv.gz", "hetionet-v1.0-edges.sif.gz", "source\tmetaedge\ttarget\r\n", r => $"{r["source"]}\t{r["metaedge"]}\t{r["target"]}\r")];

    public string[] Reactome() =>
    [
        Rewrite("reactome/reactome_pathways_all_species.tsv", "ReactomePathways.txt", "", r => $"{r["reactome_id"]}\t{r["name"]}\t{r["species"]}"),
    ];

    /// <summary>The pairs of 2017 as rows of release 10; that table has neither papers nor support types, so neither have these.</summary>
    public string[] Mirtarbase() => [Rewrite("mirtarbase/mirtarbase2017_mature_target.tsv.gz", "hsa_MTI.csv", "\uFEFFmiRTarBase ID,miRNA,Species (miRNA),Target Gene,Target Gene (Entrez ID),Species (Target Gene),Experiments,Support Type,References (PMID)\n",
        (r, n) => r["mirna_mature_name"].StartsWith("hsa", StringComparison.Ordinal) ? $"MIRT{n:D6},{r["mirna_mature_name"]},hsa,{r["target_symbol"]},,hsa,,,\n"[..^1] : null)];

    public string[] Omnipath()
    {
        var accession = Read("hgnc/hgnc_complete.tsv.gz").Where(r => r["uniprot_ids"].Length > 0).GroupBy(r => r["symbol"], r => r["uniprot_ids"]).ToDictionary(g => g.Key, g => g.First().Split('|')[0]);
        return [Rewrite("signed_networks/cosmos_omnipath_signed.tsv.gz", "omnipath.tsv", "source\ttarget\tsource_genesymbol\ttarget_genesymbol\tis_directed\tis_stimulation\tis_inhibition\tconsensus_direction\tconsensus_stimulation\tconsensus_inhibition\n", (r, _) =>
            accession.TryGetValue(r["source"], out var a) && accession.TryGetValue(r["target"], out var b) ? $"{a}\t{b}\t{r["source"]}\t{r["target"]}\t1\t{(r["sign"] == "1" ? 1 : 0)}\t{(r["sign"] == "1" ? 0 : 1)}\t1\t{(r["sign"] == "1" ? 1 : 0)}\t{(r["sign"] == "1" ? 0 : 1)}" : null)];
    }

    public string[] WikiPathways()
    {
        var titles = Read("wikipathways/wikipathways_human.tsv").ToDictionary(r => r["wpid"], r => r["title"]);
        var genes = Read("wikipathways/wikipathways_human_datanodes.tsv.gz").Where(r => r["ncbi_gene"].Length > 0).ToLookup(r => r["wpid"], r => r["ncbi_gene"].Split(';')[0]);
        var path = Path.Combine(to, "wikipathways-20260110-gmt-Homo_sapiens.gmt");
        File.WriteAllLines(path, genes.Where(g => titles.ContainsKey(g.Key)).Select(g => $"{titles[g.Key]}%WikiPathways_20260110%{g.Key}%Homo sapiens\thttps://x\t{string.Join('\t', g)}"));
        return [path];
    }

    private string Rewrite(string table, string name, string header, Func<Dictionary<string, string>, string> row) => Rewrite(table, name, header, (r, _) => row(r));

    private string Rewrite(string table, string name, string header, Func<Dictionary<string, string>, int, string?> row)
    {
        var path = Path.Combine(to, name);
        using Stream file = File.Create(path);
        using var writer = new StreamWriter(name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Fastest) : file, new UTF8Encoding(false), 1 << 16);
        writer.Write(header);
        var number = 0;
        foreach (var r in Read(table))
            if (row(r, ++number) is { } line) writer.Write(line + "\n");
        return path;
    }

    private IEnumerable<Dictionary<string, string>> Read(string table)
    {
        var path = Path.Combine(from, table);
        using var reader = new StreamReader(table.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path));
        var names = reader.ReadLine()!.Split('\t');
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            for (var i = 0; i < names.Length; i++) row[names[i]] = i < cells.Length ? cells[i] : "";
            yield return row;
        }
    }

    private static string Quoted(string cell) => cell.Contains('|') ? $"\"{cell}\"" : cell;

    private static string[] Split(string cell) => cell.Length == 0 ? [] : cell.Split('|');
}
