using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats;

/// <summary>All importers there are.</summary>
internal static class Importers
{
    public static IReadOnlyList<IPackImporter> All { get; } =
    [
        new Hgnc.HgncImporter(), new Mirbase.MirbaseImporter(), new Obo.OboImporter(),
        new Mirtarbase.MirtarbaseImporter(), Vesicles.VesicleImporter.Vesiclepedia, Vesicles.VesicleImporter.Exocarta, new Signor.SignorImporter(),
        new Regulons.TrrustImporter(), Regulons.RegulonImporter.Collectri, Regulons.RegulonImporter.Dorothea,
        new Omnipath.OmnipathImporter(), new Hetionet.HetionetImporter(), new Reactome.ReactomeImporter(), new Gmt.GmtImporter(), new Retractions.RetractionsImporter(),
        new Kgx.KgxImporter(), new Indra.IndraImporter(), new Bel.BelImporter(),
    ];
}
