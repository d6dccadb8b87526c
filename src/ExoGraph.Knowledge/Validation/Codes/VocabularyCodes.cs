using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of vocabulary.yaml.</summary>
internal static class VocabularyCodes
{
    public static readonly ProblemCode Undefined = new("VOC01", "A class, group or prefix is named that the vocabulary does not define.", "Define it, or correct the name.");
    public static readonly ProblemCode SignAndWalk = new("VOC02", "Sign and walk of a predicate contradict each other, or a predicate that transfers need is not there.", "`none` goes with `never`; `secretes`, `carries` and `delivers_to` have `walk: transfer`.");
    public static readonly ProblemCode ListDiffers = new("VOC03", "A closed list differs from the one that the program is built for.", "Restore the list; these words have a meaning in the code.");
    public static readonly ProblemCode Pattern = new("VOC04", "A pattern is not a regular expression without look-around and back-references.", "Correct it.");

    public static readonly IReadOnlyList<ProblemCode> All = [Undefined, SignAndWalk, ListDiffers, Pattern];
}
