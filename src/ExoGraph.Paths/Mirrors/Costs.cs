namespace ExoGraph.Paths.Mirrors;

/// <summary>Scores as sums: millionths of a nat, whole numbers, so that ties are ties on every machine.</summary>
public static class Costs
{
    /// <summary>Exponent of the degree of a joining vertex (the damping of Himmelstein 2017).</summary>
    public const double Damping = 0.4;

    /// <summary>ln 2 / 2: the cost of half a jump of context, rounded half up.</summary>
    public const int HalfJump = 346_574;

    /// <summary>-ln of a belief given in millionths, rounded half up.</summary>
    /// <remarks>Down from 0.95 this never gives two beliefs one cost, so the cost tells the belief (<see cref="BeliefOf"/>).</remarks>
    public static int OfBelief(int millionths) => (int)Math.Floor(-Math.Log(millionths * 1e-6) * 1e6 + 0.5);

    /// <summary>The belief, in millionths, that has a cost.</summary>
    public static int BeliefOf(int cost) => (int)Math.Round(Math.Exp(cost * -1e-6) * 1e6);

    /// <summary>.4 ln of a degree, rounded half up; a degree below 1 counts as 1.</summary>
    public static int OfDegree(int degree) => degree <= 1 ? 0 : (int)Math.Floor(Damping * Math.Log(degree) * 1e6 + 0.5);
}
