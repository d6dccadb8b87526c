namespace ExoGraph.Core.Vocabularies;

/// <summary>The closed lists of words that the vocabulary file holds as data.</summary>
public enum ClosedList
{
    /// <summary>Forms of a molecule: gene, mRNA, protein, mature, precursor, inhibitor, mimic.</summary>
    Forms,

    /// <summary>How cargo came into its vesicle.</summary>
    Loadings,

    /// <summary>Where in the vesicle the cargo is.</summary>
    Topologies,

    /// <summary>What sets the cargo free.</summary>
    Releases,

    /// <summary>How an engineered vesicle is given.</summary>
    Routes,

    /// <summary>What a marker is for.</summary>
    Purposes,
}
