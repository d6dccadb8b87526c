using System.Text.RegularExpressions;

namespace ExoGraph.Neo4j.Transport;

/// <summary>Where the Neo4j database is and how to log in: the settings <c>ExoGraph:Neo4j:*</c>.</summary>
public sealed partial class Neo4jOptions
{
    /// <summary>The section of the configuration that holds these settings.</summary>
    public const string Section = "ExoGraph:Neo4j";

    private static readonly string[] HttpSchemes = ["http", "https"];
    private static readonly string[] BoltSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>The server's address: http:// or https:// (Query API), bolt:// or neo4j:// (official driver); absent: no Neo4j.</summary>
    public string? Uri { get; set; }

    /// <summary>The user, or absent where the server needs no log-in.</summary>
    public string? User { get; set; }

    /// <summary>The user's password.</summary>
    public string? Password { get; set; }

    /// <summary>The name of the database. Default: <c>neo4j</c>.</summary>
    public string Database { get; set; } = "neo4j";

    /// <summary>Refuses every writing statement before it is sent.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>Whether an address is set at all.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Uri);

    internal bool IsHttp => HttpSchemes.Contains(Address.Scheme);

    internal Uri Address => new(Uri!, UriKind.Absolute);

    /// <summary>Every mistake in the settings, each as one sentence; empty when they are sound.</summary>
    public IReadOnlyList<string> Validate()
    {
        var mistakes = new List<string>();
        ValidateUri(mistakes);
        if (string.IsNullOrEmpty(User) && !string.IsNullOrEmpty(Password))
            mistakes.Add($"{Section}:Password is set without {Section}:User; set the user too (usually neo4j).");
        if (!string.IsNullOrEmpty(User) && string.IsNullOrEmpty(Password))
            mistakes.Add($"{Section}:User is set without {Section}:Password; set the password, or neither for a server without log-in.");
        if (User?.Contains(':', StringComparison.Ordinal) == true)
            mistakes.Add($"{Section}:User holds a ':', which no user name can; put the password into {Section}:Password.");
        if (string.Equals(Database, "system", StringComparison.OrdinalIgnoreCase))
            mistakes.Add($"{Section}:Database is 'system', which holds no graph; name a user database (usually neo4j).");
        else if (Database is null || !DatabaseName().IsMatch(Database))
            mistakes.Add($"{Section}:Database is '{Database}'; a name has 3 to 63 letters, digits, dots and dashes and begins with a letter or digit.");
        return mistakes;
    }

    private void ValidateUri(List<string> mistakes)
    {
        if (!IsConfigured)
        {
            mistakes.Add($"{Section}:Uri is not set; give the server's address, such as http://localhost:7474.");
            return;
        }

        if (!System.Uri.TryCreate(Uri, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            mistakes.Add($"{Section}:Uri is not an address; give one such as http://localhost:7474.");
            return;
        }

        if (!HttpSchemes.Contains(uri.Scheme) && !BoltSchemes.Contains(uri.Scheme))
            mistakes.Add($"{Section}:Uri begins with {uri.Scheme}://; use http://, https://, bolt:// or neo4j:// (the last two also with +s or +ssc).");
        if (uri.UserInfo.Length > 0)
            mistakes.Add($"{Section}:Uri holds a user or password; move them to {Section}:User and {Section}:Password.");
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            mistakes.Add($"{Section}:Uri holds a '?' or '#' part; give scheme, host and port only.");
        if (BoltSchemes.Contains(uri.Scheme) && uri.AbsolutePath.Trim('/').Length > 0)
            mistakes.Add($"{Section}:Uri holds a path; a {uri.Scheme}:// address has none, and the database is named by {Section}:Database.");
        if (HttpSchemes.Contains(uri.Scheme) && uri.AbsolutePath.Contains("/db/", StringComparison.Ordinal))
            mistakes.Add($"{Section}:Uri holds the path {uri.AbsolutePath}; end it before /db and name the database by {Section}:Database.");
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.-]{2,62}\z")]
    private static partial Regex DatabaseName();
}
