namespace ExoGraph.Service.Pages.Parts;

/// <summary>Where to report a problem of an answer, with the answer's link and the graph version written in.</summary>
public static class ReportLink
{
    /// <summary>A link to a new message or a new issue.</summary>
    /// <param name="to"><c>mailto:someone@example.org</c>, or the address of a page for new issues that takes <c>title</c> and <c>body</c>; null for a message without an addressee.</param>
    /// <param name="permalink">The answer's whole address.</param>
    /// <param name="version">The graph version, short.</param>
    public static string Of(string? to, string permalink, string version)
    {
        var address = string.IsNullOrWhiteSpace(to) ? "mailto:" : to;
        var title = Uri.EscapeDataString("ExoGraph: a problem with an answer");
        var body = Uri.EscapeDataString($"Answer: {permalink}\nGraph version: {version}\n\nWhat is wrong, and what the source says:\n");
        var between = address.Contains('?') ? '&' : '?';
        return $"{address}{between}{(address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "subject" : "title")}={title}&body={body}";
    }
}
