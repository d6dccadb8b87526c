using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ExoGraph.Benchmarks.Neo4j;

/// <summary>A server on new data, run by the <c>start</c> script of the folder in EXOGRAPH_TEST_NEO4J_HOME, with its official shell.</summary>
public sealed class BenchServer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("exograph-bench-");
    private readonly Process _process;

    private BenchServer(string home, int http, int bolt)
    {
        (HttpUri, BoltUri, Shell) = ($"http://127.0.0.1:{http}", $"bolt://127.0.0.1:{bolt}", Path.Combine(home, "cypher-shell"));
        var start = new ProcessStartInfo("bash", [Path.Combine(home, "start"), _folder.FullName, $"{http}", $"{bolt}"]) { RedirectStandardOutput = true };
        (start.Environment["NEO4J_AUTH"], start.Environment["NEO4J_HEAP"], start.Environment["NEO4J_PAGECACHE"]) = ("none", "1g", "512m");
        using var script = Process.Start(start)!;
        script.WaitForExit();
        _process = Process.GetProcessById(int.Parse(File.ReadAllText(Path.Combine(_folder.FullName, "run", "neo4j.pid")), CultureInfo.InvariantCulture));
    }

    /// <summary>Address of the Query API.</summary>
    public string HttpUri { get; }

    /// <summary>Address for the shell.</summary>
    public string BoltUri { get; }

    /// <summary>The official shell.</summary>
    public string Shell { get; }

    /// <summary>Processor time of the server so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a server.</summary>
    /// <exception cref="InvalidOperationException">EXOGRAPH_TEST_NEO4J_HOME names no folder with the scripts.</exception>
    public static BenchServer Start()
    {
        var home = Environment.GetEnvironmentVariable("EXOGRAPH_TEST_NEO4J_HOME");
        if (home is null || !File.Exists(Path.Combine(home, "start")) || !File.Exists(Path.Combine(home, "cypher-shell")))
            throw new InvalidOperationException("Set EXOGRAPH_TEST_NEO4J_HOME to a folder with the scripts 'start' and 'cypher-shell'.");
        return new(home, FreePort(), FreePort());
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
