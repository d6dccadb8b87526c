using System.Text;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Tests.Formats;

namespace ExoGraph.Tests.Packs;

/// <summary>Whatever a file holds, an import gives a pack whose rows add up, or a sentence; it never crashes and never leaves half a pack.</summary>
public sealed class ImportFuzzTests : IDisposable
{
    private const int Rounds = 60;
    private const string Vesicles = "CONTENT ID\tCONTENT TYPE\tENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID\tMETHODS\n13\tprotein\t967\tCD63\tHomo sapiens\t4\tWestern blotting\n";
    private readonly ImportBench _bench = new();

    public static TheoryData<string, string, string> Seeds => new()
    {
        { "mirtarbase", "a.csv", "miRTarBase ID,miRNA,Species (miRNA),Target Gene,Target Gene (Entrez ID),Species (Target Gene),Experiments,Support Type,References (PMID)\nMIRT1,hsa-miR-21-5p,hsa,PTEN,5728.0,hsa,\"qRT-PCR, \"\"x\"\"\",Functional MTI,111.0\n" },
        { "vesiclepedia", "a.txt", Vesicles },
        { "exocarta", "a.txt", "EXPERIMENT ID\tPUBMED ID\tSPECIES\tx\tSAMPLE\n4\t15\tHomo sapiens\td\tMast cells\n" },
        { "signor", "a.tsv", "ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\tPMID\tDIRECT\tSIGNOR_ID\nRELA\tprotein\tQ04206\tUNIPROT\tMET\tprotein\tP08581\tUNIPROT\tup-regulates\t1\tYES\tSIGNOR-1\nx\tchemical\tCID:923\tPUBCHEM\tMET\tprotein\tP08581\tUNIPROT\tinhibiton\tOther\tNO\tSIGNOR-2\n" },
        { "trrust", "a.human.tsv", "RELA\tMYC\tActivation\t1;2\nRELA\tCTGF\tUnknown\t4\n" },
        { "collectri", "a.csv", "source,target,weight,TF.category,resources,PMID,sign.decision\nRELA,MYC,1,dbTF,ExTRI;TRRUST,10022128;10037172,PMID\nAP1,MIR21,-1,dbTF,ExTRI,3,TF role\n" },
        { "dorothea", "a.tsv", "tf\tconfidence\ttarget\tmor\nRELA\tA\tMYC\t-1\n" },
        { "omnipath", "a.tsv", "source\ttarget\tsource_genesymbol\ttarget_genesymbol\tis_directed\tis_stimulation\tis_inhibition\tconsensus_direction\tconsensus_stimulation\tconsensus_inhibition\treferences\nP31749\tP60484\tAKT1\tPTEN\tTrue\tTrue\tTrue\tTrue\tTrue\tFalse\tA:1\nCOMPLEX:Q04206_P05412\tMIMAT0000076\tx\ty\t1\t0\t0\t1\t1\t1\t\n" },
        { "hetionet", "a.sif", "source\tmetaedge\ttarget\r\nCompound::DB00515\tCuG\tGene::5728\r\nGene::5728\tGr>G\tGene::4609\r\n" },
        { "hetionet", "a.json", """{"nodes":[{"kind":"Gene","identifier":5728,"name":"PTEN"}],"edges":[{"source_id":["Compound","DB00515"],"target_id":["Gene",5728],"kind":"upregulates","direction":"both","data":{}}]}""" },
        { "kgx", "a_edges.tsv", "id\tsubject\tpredicate\tobject\tobject_direction_qualifier\tpublications\texo_evidence\ne1\tCHEBI:27899\tbiolink:affects\tHGNC:9588\tincreased\tPMID:1|PMID:2\t\ne2\tCHEBI:27899\tbiolink:affects\tHGNC:9588\t\t\tPMID:1;+;d;x;y|;-;s;z%7Ca\n" },
        { "kgx", "a.json", """{"nodes":[{"id":"HGNC:9588","category":["biolink:Gene"],"name":"PTEN"}],"edges":[{"subject":"CHEBI:27899","predicate":"biolink:affects","object":"HGNC:9588","publications":["PMID:1"]}]}""" },
        { "indra", "a.json", """[{"type":"Activation","subj":{"name":"AKT1","db_refs":{"HGNC":"391"}},"obj":{"name":"PTEN","db_refs":{"HGNC":"9588"}},"matches_hash":"1","evidence":[{"source_api":"reach","pmid":"1","source_hash":5,"epistemics":{"negated":true},"context":{"species":{"db_refs":{"TAXONOMY":"9606"}}}}]}]""" },
        { "bel", "a.json", """{"nodes":[{"function":"Protein","concept":{"namespace":"HGNC","name":"AKT1"}},{"function":"Protein","concept":{"namespace":"HGNC","name":"PTEN"}}],"links":[{"source":0,"target":1,"relation":"increases","citation":{"db":"PubMed","db_id":"7"},"annotations":{"Species":{"9606":true}}}]}""" },
        { "reactome", "UniProt2Reactome.txt", "P60484\tR-HSA-109606\thttps://x\tIntrinsic Pathway\tTAS\tHomo sapiens\n" },
        { "gmt", "a.gmt", "A name%WikiPathways_20260110%WP254%Homo sapiens\thttps://x\t5728\t4609\nSET\tu\tPTEN\n" },
        { "retractions", "a.csv", "Record ID,RetractionDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n1,8/16/2023 0:00,10.1000/a,111,Retraction,+Error;\n" },
        { "hgnc", "hgnc.txt", VocabularyFixtures.Hgnc[..1200] },
        { "mirbase", "mature.fa", VocabularyFixtures.Mature[..300] },
        { "mirbase", "aliases.txt", VocabularyFixtures.Aliases[..300] },
        { "obo", "a.obo", VocabularyFixtures.Mondo },
        { "obo", "a.json", """{"graphs":[{"nodes":[{"id":"http://purl.obolibrary.org/obo/MONDO_0005070","lbl":"neoplasm","type":"CLASS","meta":{"xrefs":[{"val":"DOID:1"}]}}],"edges":[{"sub":"http://purl.obolibrary.org/obo/MONDO_0004989","pred":"is_a","obj":"http://purl.obolibrary.org/obo/MONDO_0005070"}]}]}""" },
    };

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Import_MutatedFile_GivesAPackOrASentence(string source, string file, string text)
    {
        var random = new Random(source.Length * 31 + text.Length);
        var plain = Encoding.UTF8.GetBytes(text);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Mutated(plain, random);
            if (round % 5 == 4)
            {
                var packed = TemporaryFolder.Gzip(bytes);
                bytes = round % 2 == 0 ? packed[..random.Next(1, packed.Length)] : packed;
            }
            Check(source, _bench.Folder.Write(file, bytes));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Import_HostileFile_GivesASentenceWithItsName(string source, string file, string text)
    {
        _ = text;
        foreach (var hostile in (string[])["<!DOCTYPE html><html>bot check</html>", "", "version https://git-lfs.github.com/spec/v1\noid x\nsize 1\n", "\0\0\0\0\u0001\u0002binary\0", "{", "[", "[]", "{}", "null", "\n\n\n", "\t\t\t\t\n", new string('x', 1 << 20), "a\tb\n" + new string('y', 1 << 20) + "\tz\n"])
        {
            var path = _bench.Folder.Write(file, hostile);
            var result = Check(source, path);
            if (result.Problem is { } problem) Assert.StartsWith(Path.GetFileName(path), Path.GetFileName(problem.File.Split('!')[0]));
        }
        Check(source, _bench.Folder.WriteZip(file, ("../../climbs", "x")));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Import_ColumnsInAnyOrder_GiveTheSame(string source, string file, string text)
    {
        var delimiter = file.EndsWith(".csv", StringComparison.Ordinal) ? ',' : '\t';
        var rows = text.Replace("\r", "").TrimEnd('\n').Split('\n').Select(r => r.Split(delimiter)).ToArray();
        // Without a header, or with quoted cells, columns are where they are.
        if (source is "trrust" or "reactome" or "gmt" or "mirbase" || !file.EndsWith("sv", StringComparison.Ordinal) && !file.EndsWith(".txt", StringComparison.Ordinal) && !file.EndsWith(".sif", StringComparison.Ordinal) || text.Contains('"')) return;
        string Said(string[][] table)
        {
            _bench.Run(new ImportRequest(source, [_bench.Folder.Write(file, string.Concat(table.Select(r => string.Join(delimiter, r) + "\n")))]) { Name = "shuffled" });
            var summary = _bench.Store.List().Single(p => p.Manifest.Name == "shuffled").Manifest;
            return summary.Kind == PackKind.Knowledge ? string.Join('\n', _bench.Statements("shuffled").Select(s => $"{s.Line()} {s.Said()} {s.Hash}")) : summary.Hash;
        }
        var expected = Said(rows);
        var random = new Random(7);
        for (var round = 0; round < 5; round++)
        {
            var order = Enumerable.Range(0, rows.Max(r => r.Length)).ToArray();
            random.Shuffle(order);
            Assert.Equal(expected, Said([.. rows.Select(r => order.Select(i => i < r.Length ? r[i] : "").ToArray())]));
        }
    }

    [Theory]
    [InlineData("mirtarbase")]
    [InlineData("signor")]
    [InlineData("indra")]
    [InlineData("obo")]
    public void Import_ZipBomb_IsRefusedUnread(string source)
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(packed, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("all_data.tsv").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 70; i++) stream.Write(zeros);
        }
        var path = _bench.Folder.Write("all_data.zip", packed.ToArray());
        var result = Check(source, path);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("zip bomb", result.Problem!.Message);
        Assert.StartsWith(path, result.Problem.File);
    }

    private ImportResult Check(string source, string path)
    {
        var result = _bench.Try(new ImportRequest(source, [path]) { Name = "fuzzed" });
        if (result.Problem is { } problem)
        {
            Assert.True(result.ExitCode is 1 or 3, problem.ToString());
            Assert.True(problem.Message.Length > 10);
            Assert.DoesNotContain("Exception", problem.Message);
            Assert.StartsWith(Path.GetFileName(path), Path.GetFileName(problem.File.Split('!')[0]));
        }
        else
        {
            var counts = result.Manifest!.Counts;
            Assert.Equal(counts.Read, counts.Kept + counts.Merged + counts.Skipped);
            if (result.Manifest.Kind == PackKind.Knowledge)
            {
                var pack = _bench.Open("fuzzed");
                for (var i = 0; i < pack.Count; i++) Assert.Equal(pack.Entities[pack.Edge(i).Subject].Id, pack.Describe(i).Subject);
            }
        }
        Assert.Empty(Directory.GetDirectories(_bench.Store.Directory, ".*"));
        return result;
    }

    private static byte[] Mutated(byte[] plain, Random random)
    {
        var bytes = (byte[])plain.Clone();
        for (var k = random.Next(1, 6); k > 0; k--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] = (byte)"\t\n\r,;|\"{}[]:-0"[random.Next(14)]; break;
                case 2: bytes = [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 20))..]]; break;
                case 3: bytes = [.. bytes[..at], .. bytes[at..], .. bytes[at..]]; break;
                case 4: bytes = [.. bytes[..at], .. "999999999999999999999.5e999"u8, .. bytes[at..]]; break;
                default: bytes = bytes[..Math.Max(1, at)]; break;
            }
            if (bytes.Length == 0) bytes = [(byte)'x'];
        }
        return bytes;
    }
}
