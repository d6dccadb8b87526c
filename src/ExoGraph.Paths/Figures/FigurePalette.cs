using ExoGraph.Core.Entities;

namespace ExoGraph.Paths.Figures;

/// <summary>Colours of figures: Okabe and Ito's palette, safe for colour-blind readers; sign is never told by colour alone.</summary>
internal static class FigurePalette
{
    public const string Ink = "#1a1a1a";
    public const string Muted = "#5c5c5c";
    public const string Ground = "#ffffff";

    /// <summary>Outline and light fill of a thing, by its class; <c>cargo</c> where the figure shows it as the carried molecule.</summary>
    public static (string Kind, string Stroke, string Fill) Of(EntityClass @class, bool isCargo) => @class.Name switch
    {
        _ when isCargo => ("cargo", "#B87A00", "#FBE7C0"),
        "MicroRNA" or "LncRna" or "Rna" => ("cargo", "#B87A00", "#FBE7C0"),
        "Gene" or "ProteinFamily" => ("target", "#0072B2", "#D6E9F5"),
        "Process" or "Pathway" => ("process", "#00785A", "#D3EFE6"),
        "Outcome" => ("outcome", "#B34D00", "#F9DFCF"),
        "Tumour" or "Disease" => ("cancer", "#A8517F", "#F6E2EC"),
        "Vesicle" => ("vesicle", "#7A7000", "#FCF9CC"),
        "Cell" or "CellLine" or "Anatomy" or "Biofluid" or "Organism" => ("cell", "#2F7FB0", "#E3F2FB"),
        "SmallMolecule" or "Biologic" or "Peptide" or "Oligonucleotide" or "Nanomaterial" or "Intervention" => ("drug", "#5C5C5C", "#EFEFEF"),
        _ => ("other", "#5C5C5C", "#F4F4F4"),
    };
}
