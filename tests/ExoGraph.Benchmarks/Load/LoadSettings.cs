using System.Globalization;

namespace ExoGraph.Benchmarks.Load;

/// <summary>How hard the service is pressed.</summary>
/// <param name="Clients">How many ask, each with a connection of its own.</param>
/// <param name="Seconds">For how long; each client asks once a second.</param>
/// <param name="SwapEvery">A new graph is swapped in every so many seconds.</param>
public sealed record LoadSettings(int Clients, int Seconds, int SwapEvery)
{
    /// <summary>Reads <c>--clients</c>, <c>--seconds</c> and <c>--swap-every</c>; 200, 60 and 3 where they are left out.</summary>
    public static LoadSettings Read(string[] args) => new(Number(args, "--clients", 200), Number(args, "--seconds", 60), Number(args, "--swap-every", 3));

    private static int Number(string[] args, string name, int otherwise)
    {
        var place = Array.IndexOf(args, name);
        return place >= 0 && place + 1 < args.Length ? int.Parse(args[place + 1], CultureInfo.InvariantCulture) : otherwise;
    }
}
