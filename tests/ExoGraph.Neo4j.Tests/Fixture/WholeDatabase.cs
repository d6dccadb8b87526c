namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>Classes that need the shared database for themselves: <c>[Collection(WholeDatabase.Name)]</c>. They run one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WholeDatabase
{
    public const string Name = "The whole database";
}
