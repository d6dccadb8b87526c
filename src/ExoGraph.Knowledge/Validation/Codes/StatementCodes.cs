using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of statements.</summary>
internal static class StatementCodes
{
    public static readonly ProblemCode ScopeMissing = new("STA01", "A predicate that walks without `scope`.", "Write `scope: step` or `scope: overall`.");
    public static readonly ProblemCode ScopeSuperfluous = new("STA02", "`scope` or `implied` with a predicate that never walks.", "Leave it out.");
    public static readonly ProblemCode NotWritten = new("STA03", "A predicate that is not written as a statement (transfer hops, is_a).", "Write a transfer; or the entity's `is_a`.");
    public static readonly ProblemCode Duplicate = new("STA04", "Two statements of a file say the same: subject, predicate, object, forms, context, reading.", "Make them one, with the evidence of both.");
    public static readonly ProblemCode ReasonMissing = new("STA05", "An as-printed reading without reason or without `replacedBy`.", "Say why the other reading is better, and which statement it is (or `none`).");
    public static readonly ProblemCode Replacement = new("STA06", "`replacedBy` names no accepted statement.", "Name one, or write `none`.");
    public static readonly ProblemCode AcceptedHasReason = new("STA07", "An accepted statement with `replacedBy` or `reason`.", "Leave them out, or write `reading: as-printed`.");
    public static readonly ProblemCode Framed = new("STA08", "`framed` is not the computed benefit (sign × desirable), and no audit row of kind framing names the statement.", "Correct sign, outcome or framing; where the source is wrong, add the audit row.");
    public static readonly ProblemCode Purpose = new("STA09", "`purpose` with a predicate other than `biomarker_for`.", "Leave it out.");
    public static readonly ProblemCode Subject = new("STA10", "The class of the subject is not one that the predicate allows.", "Choose another predicate or entity.");
    public static readonly ProblemCode Object = new("STA11", "The class of the object is not one that the predicate allows.", "Choose another predicate or entity.");
    public static readonly ProblemCode Agent = new("STA12", "The subject of a causal statement cannot act.", "Name what acts.");
    public static readonly ProblemCode ProcessNeedsBearer = new("STA13", "The object of a causal statement is a process whose meaning depends on its bearer.", "Use the outcome: the process in its bearer.");
    public static readonly ProblemCode Bearer = new("STA14", "An outcome's bearer is not the statement's own cell (or, for a tumour, its cancer), nor related to it.", "Correct the context, or use the outcome of the right bearer.");
    public static readonly ProblemCode InterventionEffect = new("STA15", "The effect of an intervention is no predicate of kind step.", "Use promotes, inhibits, upregulates, downregulates …");
    public static readonly ProblemCode InterventionClass = new("STA16", "What acts in an intervention is not of class Intervention.", "Write a statement, or correct the entity.");

    public static readonly IReadOnlyList<ProblemCode> All = [ScopeMissing, ScopeSuperfluous, NotWritten, Duplicate, ReasonMissing, Replacement, AcceptedHasReason, Framed, Purpose, Subject, Object, Agent, ProcessNeedsBearer, Bearer, InterventionEffect, InterventionClass];
}
