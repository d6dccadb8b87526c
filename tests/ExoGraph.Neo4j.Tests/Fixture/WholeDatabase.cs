namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>Classes that use the shared server: <c>[Collection(WholeDatabase.Name)]</c>. They run one after the other, beside those that have servers of their own.</summary>
[CollectionDefinition(Name)]
public sealed class WholeDatabase
{
    public const string Name = "The whole database";
}
