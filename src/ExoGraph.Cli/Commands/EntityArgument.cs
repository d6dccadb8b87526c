using ExoGraph.Core.Identifiers;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Cli.Commands;

/// <summary>Finds the one entity that an argument names.</summary>
public static class EntityArgument
{
    /// <summary>The entity's id.</summary>
    /// <exception cref="CommandException">The name means none or several.</exception>
    public static Curie Find(Answerer answerer, string name)
    {
        ArgumentNullException.ThrowIfNull(answerer);
        return NamedEntity.Find(answerer.Graph, name, out var error) ?? throw new CommandException(ExitCode.Usage, error!.Message);
    }
}
