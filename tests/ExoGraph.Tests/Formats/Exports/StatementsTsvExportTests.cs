using ExoGraph.Knowledge.Formats.Exports;

namespace ExoGraph.Tests.Formats.Exports;

public sealed class StatementsTsvExportTests
{
    private const string Contract =
        "id, subject_id, subject, subject_class, subject_form, predicate, sign, object_id, object, object_class, object_form, scope, implied, reading, cancer_id, cancer, cell, donor_cell, recipient_cell, biofluid, organism, mode, transfer, mechanisms, belief, studies, read_in, levels, locators, certainties, verdicts, cited_as, framed, benefit, replaced_by, claims";

    private static List<Dictionary<string, string>> Rows()
    {
        using var writer = new StringWriter();
        StatementsTsvExport.Write(SmallKnowledge.Build(), writer);
        var lines = writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Contract.Replace(", ", "\t"), lines[0]);
        return [.. lines.Skip(1).Select(l => l.Split('\t').Zip(StatementsTsvExport.Columns).ToDictionary(p => p.Second, p => p.First))];
    }

    [Fact]
    public void Write_EveryStatement_HasEveryColumn()
    {
        var rows = Rows();
        Assert.Equal(7, rows.Count);
        Assert.All(rows, r => Assert.Equal(36, r.Count));
    }

    [Fact]
    public void Write_StepInATransfer_NamesDonorModeAndPlace()
    {
        var row = Rows().Single(r => r["id"] == "doe-2020#s1");
        Assert.Equal("-", row["sign"]);
        Assert.Equal("step", row["scope"]);
        Assert.Equal("small cell", row["donor_cell"]);
        Assert.Equal("not-stated", row["recipient_cell"]);
        Assert.Equal("paracrine", row["mode"]);
        Assert.Equal("not-stated", row["organism"]);
        Assert.Equal("doe-2020#m1@4", row["mechanisms"]);
        Assert.Equal("118|", row["cited_as"]);
        Assert.Equal("doe-2020|doe-2020", row["studies"]);
        Assert.Equal("A lowers B ¦ \"so\".|Again.", row["claims"]);
    }

    [Fact]
    public void Write_OverallOnAnOutcome_GivesBenefitAndFraming()
    {
        var row = Rows().Single(r => r["id"] == "doe-2020#s3");
        Assert.Equal("-1", row["benefit"]);
        Assert.Equal("unfavourable", row["framed"]);
        Assert.Equal("", row["mode"]);
        Assert.Equal("not-stated", row["cancer_id"]);
    }

    [Fact]
    public void Write_AsPrinted_NamesItsReplacement()
    {
        var row = Rows().Single(r => r["id"] == "doe-2020#s6");
        Assert.Equal("as-printed", row["reading"]);
        Assert.Equal("doe-2020#s1", row["replaced_by"]);
        Assert.Equal("", row["benefit"]);
    }
}
