namespace ExoGraph.Tests.Records.Grounding;

/// <summary>Where the records differ from a vocabulary knowingly: by check, what differs and why.</summary>
internal static class GroundingExceptions
{
    private const string HairpinWord = "the mature product has the plain name: its hairpin is told from it by the word";
    private const string Malignant = "MONDO reaches cancer only by a tissue; every one of these tumours is malignant, and who asks for cancer means them";
    private const string SharedAlias = "several genes have the alias at HGNC; oncology means this one, and so does the review";

    public static readonly IReadOnlyDictionary<string, string> Missing = new Dictionary<string, string>
    {
        ["mirbase.mature:MIMAT0020601"] = "in miRBase from release 17 to 21, removed in 22; the study of 2019 names it",
    };

    public static readonly IReadOnlyDictionary<string, string> Obsolete = new Dictionary<string, string>();

    public static readonly IReadOnlyDictionary<string, string> Label = new Dictionary<string, string>
    {
        ["mirbase:MI0000822 miR-133b hairpin <> miR-133b"] = HairpinWord,
        ["mirbase:MI0025753 miR-7977 hairpin <> miR-7977"] = HairpinWord,
    };

    public static readonly IReadOnlyDictionary<string, string> Parent = new Dictionary<string, string>
    {
        ["MONDO:0005059 < MONDO:0004992"] = Malignant,
        ["MONDO:0005105 < MONDO:0004992"] = Malignant,
        ["MONDO:0021042 < MONDO:0004992"] = "MONDO has benign and malignant tumours under glioma; the sources mean malignant ones, and section 5.2 of the review counts glioma among cancers",
    };

    public static readonly IReadOnlyDictionary<string, string> Unreached = new Dictionary<string, string>
    {
        ["UBERON:0000178 < UBERON:0002390"] = "a fluid is no kind of organ system: UBERON's table mixes part_of with is_a",
        ["UBERON:0001977 < UBERON:0002390"] = "as for blood",
    };

    public static readonly IReadOnlyDictionary<string, string> Synonym = new Dictionary<string, string>
    {
        ["CHEBI:33749 platinum = CHEBI:33364"] = "the title means platinum drugs, not the metal",
    };

    public static readonly IReadOnlyDictionary<string, string> Own = new Dictionary<string, string>
    {
        ["exo:process.immune-escape immune evasion = MESH:D057131"] = "MeSH means pathogens that evade their host",
        ["exo:process.survival survival = MESH:D013534"] = "MeSH means the statistical notion; the xref says so",
    };

    public static readonly IReadOnlyDictionary<string, string> Twice = new Dictionary<string, string>();

    public static readonly IReadOnlyDictionary<string, string> Alias = new Dictionary<string, string>
    {
        ["HGNC:270 PARP-1: TIPARP"] = "HGNC has the hyphenated form for TIPARP only; the review and its source mean PARP1, as its audit says",
        ["HGNC:8760 PD1: SNCA, SPATA2"] = SharedAlias,
        ["HGNC:9605 COX2: MT-CO2"] = SharedAlias,
    };
}
