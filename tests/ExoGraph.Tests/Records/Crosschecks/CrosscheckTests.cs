using ExoGraph.Knowledge.Records;

namespace ExoGraph.Tests.Records.Crosschecks;

/// <summary>The tables of <c>records/crosschecks</c> say what the databases say.</summary>
public sealed class CrosscheckTests
{
    private const string Rewrite = "EXOGRAPH_WRITE_CROSSCHECKS";

    [Theory]
    [InlineData("mirna-targets")]
    [InlineData("ev-cargo")]
    public void Table_MadeAnewFromTheReferenceData_IsTheOneInTheRepository(string name)
    {
        ReferenceData.Require();
        var rows = name == "mirna-targets" ? MicroRnaTargetCheck.Rows() : CargoCheck.Rows();
        var made = string.Concat(rows.Select(r => r.Line).Prepend(CrosscheckRow.Header).Select(l => l + "\n"));
        var path = Path.Combine(ReviewRecords.Folder, "crosschecks", name + ".tsv");
        if (Environment.GetEnvironmentVariable(Rewrite) == "1") File.WriteAllText(path, made);
        Assert.Equal(File.ReadAllText(path), made);
    }

    [Fact]
    public void Read_RepositoryTables_HaveNoProblemAndNameStatementsOfTheRecords()
    {
        var read = CrosscheckSet.Read(ReviewRecords.Folder);

        Assert.Empty(read.Problems);
        Assert.All(read.All, c => Assert.Contains(c.Record, ReviewRecords.Known.Statements));
        Assert.All(read.All, c =>
        {
            var claim = ReviewRecords.Known.Statements[c.Record];
            Assert.Equal(new[] { claim.Subject, claim.Object }.Order(), new[] { c.Subject, c.Object }.Order());
        });
    }

    /// <summary>Without the reference data a new claim still shows: every claim has its rows.</summary>
    [Fact]
    public void Read_RepositoryTables_HoldEveryClaim()
    {
        var asked = CrosscheckSet.Read(ReviewRecords.Folder).All.Select(c => c.Record).ToHashSet();

        Assert.Equal(MicroRnaTargetCheck.Claims().Concat(CargoCheck.Claims()).Select(s => s.Id).ToHashSet(), asked);
    }

    [Theory]
    [InlineData("wang-2019#s1", "2017", true)] // miR-19b-3p on PTEN
    [InlineData("yang-2020c#s1", "2017", true)] // miR-92a-3p on PTEN
    [InlineData("cao-2019#s1", "2017", true)] // an arm of miR-27a on TP53
    [InlineData("xu-2019#s1", "2017", false)] // miR-133b on EZH2
    [InlineData("wu-2019a#s1", "2017", false)] // miR-221-3p on THBS2
    [InlineData("wu-2020#s1", "8.0", false)] // miR-193a on LRRC1
    [InlineData("bao-2018#s1", "8.0", false)] // miR-23a on TSGA10
    public void Of_TargetClaim_SaysWhetherMiRTarBaseListsIt(string statement, string version, bool listed)
    {
        var check = CrosscheckSet.Read(ReviewRecords.Folder).Of(new(statement)).Single(c => c.Version == version);

        Assert.Equal(listed, check.Listed);
    }

    [Fact]
    public void Read_BrokenTable_NamesFileAndLine()
    {
        var folder = Directory.CreateTempSubdirectory("crosschecks-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "crosschecks"));
            File.WriteAllText(Path.Combine(folder.FullName, "crosschecks", "x.tsv"),
                CrosscheckRow.Header + "\na#s1\tHGNC:1\tA\tHGNC:2\tB\tmiRTarBase\t8.0\tstem\tyes\t1\t123\t2026-01-31\na#s2\tHGNC:1\tA\tHGNC:2\tB\tmiRTarBase\t8.0\tstem\tyes\t0\t\t2026-01-31\n");

            var read = CrosscheckSet.Read(folder.FullName);

            Assert.Equal(["a#s1"], read.All.Select(c => c.Record.Text));
            var problem = Assert.Single(read.Problems);
            Assert.Equal((folder.Name + "/crosschecks/x.tsv", 3, "TSV04"), (problem.File, problem.Line, problem.Code.Text));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Read_FolderWithoutTables_IsEmpty()
    {
        var read = CrosscheckSet.Read(Path.Combine(ReviewRecords.Folder, "entities"));

        Assert.Empty(read.All);
        Assert.Empty(read.Problems);
    }
}
