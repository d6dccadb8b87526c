namespace ExoGraph.Tests.Knowledge;

/// <summary>A problem that must be reported.</summary>
/// <param name="Code">Its code.</param>
/// <param name="File">The file, from the folder of records.</param>
/// <param name="Text">A text that stands on the line and on no other; null where the line is given by number.</param>
/// <param name="Line">The line's number.</param>
internal sealed record Expected(string Code, string File, string? Text = null, int Line = 1)
{
    /// <summary>As the problem is printed, without its message.</summary>
    public string In(RecordFolder folder) => $"records/{File}:{(Text is null ? Line : folder.LineOf(File, Text))}: {Code}";
}
