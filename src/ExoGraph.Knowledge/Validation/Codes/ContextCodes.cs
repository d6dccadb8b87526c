using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of contexts.</summary>
internal static class ContextCodes
{
    public static readonly ProblemCode NotStated = new("CTX01", "Cancer, cell or organism is stated neither on the record nor in the file.", "State it, or write `not-stated`.");
    public static readonly ProblemCode Class = new("CTX02", "A field of the context has an entity of the wrong class.", "cancer takes a Tumour; cell a Cell, CellLine or Anatomy; organism an Organism; biofluid a Biofluid.");
    public static readonly ProblemCode Transfer = new("CTX03", "The context names a transfer that the file does not have.", "Correct the local id.");

    public static readonly IReadOnlyList<ProblemCode> All = [NotStated, Class, Transfer];
}
