namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>Classes that measure the memory of the process: nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class QuietProcess
{
    public const string Name = "Nothing beside it";
}
