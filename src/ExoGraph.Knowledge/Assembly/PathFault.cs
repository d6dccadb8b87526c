using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Assembly;

/// <summary>Why a path cannot be expanded.</summary>
/// <param name="Item">The index of the item in the path as declared.</param>
/// <param name="Code">The rule.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record PathFault(int Item, ProblemCode Code, string Message);
