using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of mechanisms.</summary>
internal static class MechanismCodes
{
    public static readonly ProblemCode Item = new("MEC01", "The path or `asserts` names a record that the file does not have.", "Correct the local id.");
    public static readonly ProblemCode Gap = new("MEC02", "A hop does not start where the one before ends.", "Add the missing step or correct the order.");
    public static readonly ProblemCode Transfers = new("MEC03", "A path has more than one transfer, or a statement of another transfer.", "Make it one mechanism for each transfer.");
    public static readonly ProblemCode CellInside = new("MEC04", "A cell, tissue, fluid or organism inside a path; they stand first or last.", "Leave the hop out: the recipient is the context of what follows.");
    public static readonly ProblemCode VertexTwice = new("MEC05", "A path comes back to a vertex.", "Divide it: a path is simple.");
    public static readonly ProblemCode NotAStep = new("MEC06", "A statement in a path is no accepted step.", "Take steps only; overall effects go into `asserts`.");
    public static readonly ProblemCode GenericInside = new("MEC07", "A generic entity inside a path.", "Name the particular one.");
    public static readonly ProblemCode AssertKind = new("MEC08", "What is asserted is no accepted overall statement.", "Write `scope: overall`, or move it into the path.");
    public static readonly ProblemCode AssertEnds = new("MEC09", "An asserted statement does not go from a vertex of the path to a later one.", "Correct its subject or object, or the path.");
    public static readonly ProblemCode AssertSign = new("MEC10", "An asserted statement's sign is not the product of the signs between.", "One of the signs is wrong, or a step is missing.");
    public static readonly ProblemCode Empty = new("MEC11", "A path without a hop.", "Add steps.");

    public static readonly IReadOnlyList<ProblemCode> All = [Item, Gap, Transfers, CellInside, VertexTwice, NotAStep, GenericInside, AssertKind, AssertEnds, AssertSign, Empty];
}
