namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>What is fixed about a source.</summary>
/// <param name="Source">Its name on the command line.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What its packs are for.</param>
/// <param name="Licence">Under what it may be used, and how that is known.</param>
/// <param name="KnowledgeLevel">Biolink's knowledge_level of its statements.</param>
/// <param name="AgentType">Biolink's agent_type of its statements.</param>
internal sealed record SourceProfile(
    string Source, string Title, PackKind Kind, string Licence, string KnowledgeLevel = "knowledge_assertion", string AgentType = "manual_agent");
