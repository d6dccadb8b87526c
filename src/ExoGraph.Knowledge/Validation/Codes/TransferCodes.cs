using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of transfers.</summary>
internal static class TransferCodes
{
    public static readonly ProblemCode Class = new("TRA01", "Donor, vesicle, recipient, cargo, surface or fluid has the wrong class.", "Look at `secretes`, `carries`, `delivers_to` and `modified_with` in the vocabulary.");
    public static readonly ProblemCode Generic = new("TRA02", "A generic vesicle in a transfer.", "Name the one vesicle (by its donor), or write `not-stated`.");
    public static readonly ProblemCode Autocrine = new("TRA03", "Mode autocrine, but donor and recipient are not the same or related.", "Correct mode or cells.");
    public static readonly ProblemCode CargoTwice = new("TRA04", "One cargo stands twice in a transfer.", "Keep one.");
    public static readonly ProblemCode Form = new("TRA05", "An RNA or gene is cargo without a form.", "Write `form` (`mature`, `mRNA`, `protein` …), or `not-stated`.");

    public static readonly IReadOnlyList<ProblemCode> All = [Class, Generic, Autocrine, CargoTwice, Form];
}
