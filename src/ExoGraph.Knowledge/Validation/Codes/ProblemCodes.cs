using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Every kind of problem that the validator reports.</summary>
public static class ProblemCodes
{
    /// <summary>All codes in the order in which <c>docs/checks.md</c> lists them.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } =
    [
        .. FileCodes.All,
        .. TextCodes.All,
        .. YamlCodes.All,
        .. TableCodes.All,
        .. VocabularyCodes.All,
        .. IdCodes.All,
        .. EntityCodes.All,
        .. PublicationCodes.All,
        .. ContextCodes.All,
        .. EvidenceCodes.All,
        .. StatementCodes.All,
        .. TransferCodes.All,
        .. MechanismCodes.All,
        .. AuditCodes.All,
        .. CoverageCodes.All,
    ];
}
