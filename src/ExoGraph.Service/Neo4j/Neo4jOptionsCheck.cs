using ExoGraph.Neo4j.Transport;
using Microsoft.Extensions.Options;

namespace ExoGraph.Service.Neo4j;

/// <summary>Says at start what is wrong in the settings of Neo4j and of the mirror, a sentence for each mistake.</summary>
internal sealed class Neo4jOptionsCheck(IOptions<Neo4jOptions> neo4j, IOptions<Neo4jSyncOptions> sync) : IValidateOptions<MirrorOptions>
{
    public ValidateOptionsResult Validate(string? name, MirrorOptions options)
    {
        var mistakes = new List<string>();
        if (options.Chosen is null) mistakes.Add($"{MirrorOptions.Section}:Source is '{options.Source}'; use Files or Neo4j.");
        if (options.Chosen == MirrorSource.Neo4j && !neo4j.Value.IsConfigured)
            mistakes.Add($"{MirrorOptions.Section}:Source is Neo4j, but {Neo4jOptions.Section}:Uri is not set; give the server's address.");
        if (neo4j.Value.IsConfigured) mistakes.AddRange(neo4j.Value.Validate());
        if (!string.IsNullOrWhiteSpace(sync.Value.Browser) && sync.Value.BrowserAddress(null) is null)
            mistakes.Add($"{Neo4jOptions.Section}:Browser is '{sync.Value.Browser}'; give the address of Neo4j Browser, such as http://localhost:7474/browser/.");
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
