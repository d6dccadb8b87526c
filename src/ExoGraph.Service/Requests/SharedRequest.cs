using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Service.Requests;

/// <summary>Reads a query for what cancers share out of parameters.</summary>
public static class SharedRequest
{
    /// <summary>The query, or null where <see cref="Parameters.Errors"/> then says what is wrong.</summary>
    public static SharedQuery? Read(Parameters parameters, IReadOnlyCollection<string> sources, NameIndex names)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Sign? sign = null;
        if (parameters.Text("sign") is { } mark)
        {
            if (Signs.TryParse(mark == " " ? "+" : mark, out var read) && read is Sign.Plus or Sign.Minus or Sign.Unknown) sign = read;
            else parameters.Fail("sign", $"'{mark}' is not one of +, -, ?.");
        }
        var query = new SharedQuery(parameters.Word("kind", SharedKind.Targets), parameters.Int("minCancers", 2, 1, 100), sign, SourceRequest.Read(parameters, sources))
        {
            Cancer = parameters.Selection("cancer", names),
            Permutations = PermutationRequest.Read(parameters, 1000, parameters.Flag("pValues") | parameters.Flag("null")),
            Seed = parameters.Int("seed", 0, 0, int.MaxValue),
        };
        parameters.Texts("format");
        parameters.RefuseUnknown();
        return parameters.Errors.Count == 0 ? query : null;
    }
}
