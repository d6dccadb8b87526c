using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Tests.Formats;

/// <summary>Reads whole tables for tests.</summary>
internal static class Tables
{
    public static List<string[]> Read(string path, InputLimits? limits = null)
    {
        var rows = new List<string[]>();
        foreach (var entry in InputFiles.Entries(path, limits ?? InputLimits.Default))
        {
            using var reader = TableFile.Open(entry);
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.Count).Select(i => reader[i].ToString())]);
        }
        return rows;
    }

    public static FormatProblem Problem(Action action) => Assert.Throws<FormatStop>(action).Problem;
}
