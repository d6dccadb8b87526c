namespace ExoGraph.Knowledge.Formats.Vesicles;

/// <summary>The tables that Vesiclepedia and ExoCarta publish.</summary>
internal enum VesicleTable
{
    Experiment,
    Gene,
    MicroRna,
    Lipid,

    /// <summary>Gene details, modifications, GO annotation: nothing in them is a statement here.</summary>
    Unused,
}
