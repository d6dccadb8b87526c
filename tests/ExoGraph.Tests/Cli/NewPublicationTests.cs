using ExoGraph.Knowledge.Records;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Cli;

public sealed class NewPublicationTests
{
    [Theory]
    [InlineData("adams-2024")]
    [InlineData("adams-2024", "--title", "Of \"quotes\" and \\ strokes, # a title", "--authors", "Adams A, Brown B, et al.", "--journal", "J Examples", "--doi", "10.9999/adams.1", "--pmid", "1234")]
    [InlineData("adams-2024b", "--read-in", "xu-2021", "--reference", "7", "--title", "A title")]
    [InlineData("adams-2024", "--review", "--title", "A title")]
    public async Task New_AnyPublication_IsValidYamlWhereOnlyWhatIsEmptyIsLeftToDo(string key, params string[] options)
    {
        using var records = RecordFolder.Good();
        var run = (await CommandRun.Raw(["new", "publication", key, .. options, "--records", records.Root])).Done();
        Assert.Contains($"Wrote {Path.Combine(records.Root, "publications", key + ".yaml")}.", run.Output, StringComparison.Ordinal);
        var lines = records.Read($"publications/{key}.yaml").Split('\n');
        Assert.DoesNotContain('\t', string.Concat(lines));

        var problems = records.Check();
        Assert.NotEmpty(problems);
        // The problems are the empty fields of this file, every one, and no other; a check of the file alone says the same.
        Assert.All(problems, p => Assert.Equal(("YAML04", $"records/publications/{key}.yaml"), (p.Code.Text, p.File)));
        var empty = lines.Index().Where(l => l.Item.Split('#')[0].TrimEnd().EndsWith(':') && Value(lines, l.Index) is null).Select(l => l.Index + 1).ToList();
        Assert.Equal(empty, problems.Select(p => p.Line));
        Assert.Equal(problems.Select(p => p.ToString()), RecordLoader.Check(records.Root, [records.PathOf($"publications/{key}.yaml")], TestContext.Current.CancellationToken).Select(p => p.ToString()));
    }

    [Fact]
    public async Task New_WhatIsGiven_StandsInTheFile()
    {
        using var records = RecordFolder.Good();
        (await CommandRun.Raw("new", "publication", "adams-2024", "--title", "A \"title\"", "--pmid", "1234", "--read-in", "xu-2021", "--reference", "7", "--records", records.Root)).Done();
        var text = records.Read("publications/adams-2024.yaml");
        foreach (var part in new[] { "  key: adams-2024\n", "  title: \"A \\\"title\\\"\"\n", "  year: 2024\n", "  pmid: \"1234\"\n", "  xu-2021:\n    reference: 7\n" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "is not a key of the form", "Adams 2024")]
    [InlineData(2, "is not a key of the form", "../adams-2024")]
    [InlineData(2, "is there already", "wang-2019")]
    [InlineData(2, "there is no publication 'nobody-1999'", "adams-2024", "--read-in", "nobody-1999")]
    public async Task New_WrongRequest_SaysWhyAndWritesNothing(int code, string sentence, params string[] args)
    {
        using var records = RecordFolder.Good();
        var before = Directory.GetFiles(records.Root, "*", SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f))).Order().ToList();
        var run = await CommandRun.Raw(["new", "publication", .. args, "--records", records.Root]);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(records.Root, "*", SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f))).Order());
    }

    [Fact]
    public async Task New_NoFolderOfRecords_Is3() => Assert.Equal(3, (await CommandRun.Raw("new", "publication", "adams-2024", "--records", "/nowhere")).ExitCode);

    /// <summary>What a key of a map holds: the lines below it that are further in; null where there is none.</summary>
    private static string? Value(string[] lines, int index)
    {
        var next = lines.Skip(index + 1).FirstOrDefault(l => l.Trim().Length > 0 && !l.TrimStart().StartsWith('#'));
        return next is not null && Indent(next) > Indent(lines[index]) ? next : null;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ', '-').Length;
}
