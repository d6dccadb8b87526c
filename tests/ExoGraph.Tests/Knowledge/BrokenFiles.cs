using System.Text;
using static ExoGraph.Tests.Knowledge.GoodRecords;

namespace ExoGraph.Tests.Knowledge;

/// <summary>Ways to break files, text, YAML and tables.</summary>
internal static class BrokenFiles
{
    public static readonly IReadOnlyList<BrokenCase> All =
    [
        new("no vocabulary", r => r.Delete(Vocabulary), new Expected("FILE01", Vocabulary)),
        new("no entities folder", r => r.Delete("entities").Delete(Coverage).Delete(Audit).Delete(Review).Delete(Study).Write("publications/lee-2020.yaml", "publication: { key: lee-2020, title: T }\n"), new Expected("FILE01", "entities")),
        new("no publications folder", r => r.Delete("publications").Delete(Coverage).Delete(Audit).Write(Entities, EntitiesHeader + "\n"), new Expected("FILE01", "publications")),
        new("a file above the limit", r => r.Write(Study, "# " + new string('x', 10 * 1024 * 1024)), new Expected("FILE03", Study)),
        new("a wrong ending", r => r.Write("publications/lee-2020.yml", "publication: {}\n"), new Expected("FILE04", "publications/lee-2020.yml")),
        new("a folder in a folder", r => r.Write("entities/more/a.tsv", EntitiesHeader + "\n"), new Expected("FILE04", "entities/more")),
        new("a name with a hash", r => r.Write("publications/#a.yaml", "publication: { key: '#a', title: T }\n"), new Expected("FILE04", "publications/#a.yaml")),

        new("bytes that are not UTF-8", r => r.WriteBytes(Study, [.. Encoding.UTF8.GetBytes("publication:\n  title: "), 0xC3, 0x28, (byte)'\n']).Delete(Coverage), new Expected("TEXT01", Study, Line: 2)),
        new("a byte order mark", r => r.WriteBytes(Study, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(StudyText)]), new Expected("TEXT02", Study)),
        new("CRLF line ends", r => r.Write(Study, StudyText.ReplaceLineEndings("\r\n")), new Expected("TEXT03", Study)),
        new("a lone carriage return", r => r.Replace(Study, "claim: Less PTEN", "claim: Less\rPTEN"), new Expected("TEXT03", Study, "claim: Less")),
        new("CRLF in a table", r => r.Write(Entities, EntitiesText.ReplaceLineEndings("\r\n")), new Expected("TEXT03", Entities)),
        new("a control character", r => r.Replace(Study, "Less PTEN", "Less\u0007PTEN"), new Expected("TEXT04", Study, "brings EMT")),
        new("a line separator", r => r.Replace(Study, "Less PTEN", "Less\u2028PTEN"), new Expected("TEXT04", Study, "brings EMT")),
        new("a null in a table", r => r.Replace(Entities, "no vocabulary has it\nexo:ev", "no vocabulary\0has it\nexo:ev"), new Expected("TEXT04", Entities, "\0")),
        new("tabs in YAML", r => r.Replace(Study, "    predicate: inhibits", "\t predicate:\tinhibits"), new Expected("TEXT05", Study, "predicate:\tinhibits"), new Expected("YAML01", Study, Line: 45)),
        new("a tab inside a text", r => r.Replace(Study, "Less PTEN", "Less\tPTEN"), new Expected("TEXT05", Study, "Less\tPTEN")),

        new("an open quote", r => r.Replace(Study, "title: CSC exosomal", "title: \"CSC exosomal"), new Expected("YAML01", Study, "title: \"CSC exosomal")),
        new("an open bracket", r => r.Replace(Study, "path: [t1, s1, s2, s3]", "path: [t1, s1, s2, s3"), new Expected("YAML01", Study, "path: [t1, s1, s2, s3")),
        new("a key twice", r => r.Replace(Study, "scope: overall", "scope: overall\n    scope: step #"), new Expected("YAML02", Study, "scope: step #")),
        new("a statement twice", r => r.Replace(Study, "  s6:\n", "  s5: # again\n"), new Expected("YAML02", Study, "# again"), new Expected("COV02", Coverage, "wang-2019#s6")),
        new("an unknown field of a statement", r => r.Replace(Study, "implied: true", "impied: true"), new Expected("YAML03", Study, "impied")),
        new("an unknown section", r => r.Replace(Study, "notes:", "remarks:"), new Expected("YAML03", Study, "remarks:"), new Expected("COV02", Coverage, "#n1")),
        new("a list for a text", r => r.Replace(Study, "object: GO:0001837", "object: [GO:0001837]"), new Expected("YAML04", Study, "[GO:0001837]")),
        new("a text for a list", r => r.Replace(Study, "path: [t1, s1, s2, s3]", "path: t1"), new Expected("YAML04", Study, "path: t1")),
        new("a text for a map", r => r.Replace(Study, "{ reference: 93, verdict: supported }", "93"), new Expected("YAML04", Study, "xu-2021: 93")),
        new("nothing for a section", r => r.Append(Review, "notes:\n"), new Expected("YAML04", Review, "notes:")),
        new("a list for a file", r => r.Write(Study, "- a\n- b\n"), new Expected("YAML04", Study)),
        new("a map for a key", r => r.Replace(Study, "implied: true", "? { a: b }\n    : c"), new Expected("YAML04", Study, "? { a: b }")),
        new("no object", r => r.Replace(Study, "    object: GO:0001837\n", ""), new Expected("YAML05", Study, "  s2:")),
        new("no title", r => r.Replace(Review, "  title: Exosomes in tumour treatment\n", ""), new Expected("YAML05", Review, "publication:")),
        new("no publication", r => r.Write(Review, "readIn: {}\n"), new Expected("YAML05", Review), new Expected("COV02", Coverage, Line: 2), new Expected("COV02", Coverage, "4.2\t"), new Expected("AUD02", Audit, "a002")),
        new("no evidence field", r => r.Replace(Study, "    evidence:\n      - { locator: \"section 4.1\", certainty: proposed, claim: One could clear these vesicles. }\n", ""), new Expected("YAML05", Study, "  i1:")),
        new("an anchor", r => r.Replace(Study, "title: CSC", "title: &a CSC"), new Expected("YAML06", Study, "&a")),
        new("an alias", r => r.Replace(Study, "title: CSC exosomal miR-19b-3p drives EMT and metastasis", "title: *a"), new Expected("YAML06", Study, "*a")),
        new("a bomb of aliases", r => r.Write(Study, "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n"), new Expected("YAML06", Study)),
        new("a tag", r => r.Replace(Study, "value: 40-100", "value: !!str 40-100"), new Expected("YAML06", Study, "!!str")),
        new("deep nesting", r => r.Write(Study, "a: " + new string('[', 20_000)), new Expected("YAML07", Study)),
        new("deep nesting of blocks", r => r.Write(Study, string.Concat(Enumerable.Range(0, 40).Select(i => new string(' ', i) + "a:\n"))), new Expected("YAML07", Study, Line: 17)),
        new("an empty file", r => r.Write(Study, ""), new Expected("YAML08", Study)),
        new("two documents", r => r.Append(Study, "---\npublication: {}\n"), new Expected("YAML08", Study, "---")),
        new("an unknown predicate", r => r.Replace(Study, "predicate: inhibits", "predicate: inhibit"), new Expected("YAML09", Study, "predicate: inhibit")),
        new("an unknown certainty", r => r.Replace(Study, "certainty: proposed, claim: One", "certainty: sure, claim: One"), new Expected("YAML09", Study, "certainty: sure")),
        new("an unknown form", r => r.Replace(Study, "objectForm: mRNA", "objectForm: mrna"), new Expected("YAML09", Study, "objectForm: mrna")),
        new("an unknown mode", r => r.Replace(Study, "mode: autocrine", "mode: near"), new Expected("YAML09", Study, "mode: near")),
        new("a scope of transfers", r => r.Replace(Study, "scope: overall", "scope: transfer"), new Expected("YAML09", Study, "scope: transfer")),
        new("an unquoted locator", r => r.Replace(Study, "locator: \"4.10\"", "locator: 4.10"), new Expected("YAML10", Study, "locator: 4.10")),
        new("a locator that is a date", r => r.Replace(Study, "locator: \"4.10\"", "locator: 2020-01-02"), new Expected("YAML10", Study, "locator: 2020-01-02")),
        new("a number in words", r => r.Replace(Study, "reference: 93", "reference: ninety"), new Expected("YAML11", Study, "ninety")),
        new("yes for true", r => r.Replace(Study, "implied: true", "implied: yes"), new Expected("YAML11", Study, "implied: yes")),
        new("a date that is none", r => r.Replace(Study, "2020-01-31", "2020-02-31"), new Expected("YAML11", Study, "2020-02-31")),
        new("a vocabulary of another version", r => r.Replace(Vocabulary, "version: 1", "version: 2"), new Expected("YAML11", Vocabulary, "version: 2")),

        new("a wrong header", r => r.Replace(Entities, "synonyms\tis_a\t", "synonym\tis_a\t"), new Expected("TSV01", Entities)),
        new("a column too few", r => r.Replace(Audit, "\tground\trecords", "\tground"), new Expected("TSV01", Audit), new Expected("STA08", Review, "framed: beneficial")),
        new("an empty table", r => r.Write(Coverage, ""), new Expected("TSV01", Coverage)),
        new("a cell too few", r => r.Replace(Entities, "PTEN\tGene\t\t", "PTEN\tGene\t"), new Expected("TSV02", Entities, "HGNC:9588")),
        new("an empty row", r => r.Replace(Audit, "a002", "\na002"), new Expected("TSV03", Audit, Line: 3)),
        new("a blank around a cell", r => r.Replace(Entities, "\tPTEN\t", "\tPTEN \t"), new Expected("TSV03", Entities, "HGNC:9588")),
        new("a blank around an item", r => r.Replace(Entities, "T lymphocyte|T-", "T lymphocyte| T-"), new Expected("TSV03", Entities, "CL:0000084\tT cell")),
        new("an unknown class", r => r.Replace(Entities, "PTEN\tGene", "PTEN\tGenes"), new Expected("TSV04", Entities, "HGNC:9588")),
        new("no label", r => r.Replace(Entities, "HGNC:9588\tPTEN", "HGNC:9588\t"), new Expected("TSV04", Entities, "HGNC:9588")),
        new("desirable in words", r => r.Replace(Entities, "\t-1\tCL:0000084", "\tno\tCL:0000084"), new Expected("TSV04", Entities, "exo:outcome.apoptosis.t-cell")),
        new("generic: yes", r => r.Replace(Entities, "Vesicle\t\t\t\t\t\ttrue", "Vesicle\t\t\t\t\t\tyes"), new Expected("TSV04", Entities, "exo:ev.exosome\texosome")),
        new("an unknown kind of finding", r => r.Replace(Audit, "a001\tsign", "a001\tsigns"), new Expected("TSV04", Audit, "a001")),
        new("an unknown kind of row", r => r.Replace(Coverage, "Table 2\trow", "Table 2\tline"), new Expected("TSV04", Coverage, "Table 2")),
        new("a number in words in coverage", r => r.Replace(Coverage, "row\t1", "row\tone"), new Expected("TSV04", Coverage, "Table 2")),
        new("rows not sorted", r => r.Write(Entities, Swap(EntitiesText, "HGNC:9588", "MONDO:0004992")), new Expected("TSV05", Entities, "HGNC:9588")),
    ];

    /// <summary>Swaps two neighbouring rows.</summary>
    private static string Swap(string table, string first, string second)
    {
        var lines = table.Split('\n').ToList();
        var (a, b) = (lines.FindIndex(l => l.StartsWith(first, StringComparison.Ordinal)), lines.FindIndex(l => l.StartsWith(second, StringComparison.Ordinal)));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }
}
