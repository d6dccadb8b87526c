namespace ExoGraph.Knowledge.Formats.Vesicles;

/// <summary>An experiment of Vesiclepedia or ExoCarta: whose, on what sample, which vesicles.</summary>
/// <param name="Pmid">PubMed id as written.</param>
/// <param name="Species">Species, one of several as a rule one.</param>
/// <param name="Sample">What the vesicles come from.</param>
/// <param name="Source"><c>cl</c> cell line, <c>ts</c> tissue, <c>fl</c> fluid.</param>
/// <param name="Isolation">Steps of isolation in order.</param>
/// <param name="VesicleType">The vesicles as the authors call them.</param>
internal sealed record Experiment(string Pmid, string Species, string Sample, string Source, string Isolation, string VesicleType);
