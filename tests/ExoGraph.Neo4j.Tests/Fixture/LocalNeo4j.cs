using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>
/// A server run by the <c>start</c> script of the folder in EXOGRAPH_TEST_NEO4J_HOME, on free ports of 127.0.0.1 and a temporary folder. It
/// can be stopped, killed, and started again on the same data.
/// </summary>
public sealed class LocalNeo4j : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("exograph-neo4j-");
    private readonly string _auth;
    private readonly string _heap;
    private int _http;
    private int _bolt;
    private int? _process;

    private LocalNeo4j(string? password, string heap)
    {
        _auth = password is null ? "none" : $"neo4j/{password}";
        _heap = heap;
        Password = password;
    }

    /// <summary>Whether such servers can be run here.</summary>
    public static bool IsAvailable => Script is not null;

    /// <summary>The reason to skip a test where they cannot.</summary>
    public const string WhyNot = "EXOGRAPH_TEST_NEO4J_HOME names no folder with a 'start' script, so no server of its own can be started, killed and restarted.";

    /// <summary>The password of the user neo4j, or null without log-in.</summary>
    public string? Password { get; }

    /// <summary>The addresses; they stay the same over restarts.</summary>
    public TestServer Server => new($"http://127.0.0.1:{_http}", $"bolt://127.0.0.1:{_bolt}", Password is null ? null : "neo4j", Password);

    private static string? Script =>
        Environment.GetEnvironmentVariable("EXOGRAPH_TEST_NEO4J_HOME") is { Length: > 0 } home && File.Exists(Path.Combine(home, "start"))
            ? Path.Combine(home, "start")
            : null;

    /// <summary>A password for one server.</summary>
    public static string NewPassword() => "p" + Guid.NewGuid().ToString("N");

    /// <summary>Starts a server on new data.</summary>
    /// <param name="password">The password of the user neo4j, or null for no log-in.</param>
    /// <param name="settings">Lines for neo4j.conf.</param>
    /// <param name="heap">The size of the Java heap.</param>
    public static async Task<LocalNeo4j> StartAsync(string? password = null, string settings = "", string heap = "512m")
    {
        var server = new LocalNeo4j(password, heap);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                (server._http, server._bolt) = (FreePort(), FreePort());
                await server.StartAgainAsync(settings);
                return server;
            }
            catch (InvalidOperationException) when (attempt < 3)
            {
                continue; // Another process took the port between our look and the server's start.
            }
            catch
            {
                await server.DisposeAsync();
                throw;
            }
        }
    }

    /// <summary>Starts the stopped or killed server again on the same data and ports.</summary>
    /// <param name="settings">Lines for neo4j.conf, instead of the former ones.</param>
    public async Task StartAgainAsync(string settings = "")
    {
        var conf = Path.Combine(_folder.FullName, "extra.conf");
        await File.WriteAllTextAsync(conf, settings);
        var start = new ProcessStartInfo("bash", [Script!, _folder.FullName, $"{_http}", $"{_bolt}"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["NEO4J_AUTH"] = _auth;
        start.Environment["NEO4J_EXTRA_CONF"] = conf;
        start.Environment["NEO4J_HEAP"] = _heap;
        start.Environment["NEO4J_PAGECACHE"] = "128m";
        // These servers live for seconds: the second compiler takes half of a start's processor time, and never gives it back.
        start.Environment["JAVA_TOOL_OPTIONS"] = $"{Environment.GetEnvironmentVariable("JAVA_TOOL_OPTIONS")} -XX:TieredStopAtLevel=1".Trim();
        using var script = Process.Start(start)!;
        var (output, errors) = (script.StandardOutput.ReadToEndAsync(), script.StandardError.ReadToEndAsync());
        await script.WaitForExitAsync();
        var pidFile = Path.Combine(_folder.FullName, "run", "neo4j.pid");
        _process = File.Exists(pidFile) ? int.Parse(await File.ReadAllTextAsync(pidFile), CultureInfo.InvariantCulture) : null;
        if (script.ExitCode != 0)
            throw new InvalidOperationException($"Neo4j did not start: {await errors} {await output}");
    }

    /// <summary>Ends the server as a crash would, at once (SIGKILL).</summary>
    public Task KillAsync() => EndAsync("-KILL");

    /// <summary>Stops the server in order.</summary>
    public Task StopAsync() => EndAsync("-TERM");

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _folder.Delete(recursive: true);
    }

    private async Task EndAsync(string signal)
    {
        if (_process is not { } pid)
            return;
        _process = null;
        using var kill = Process.Start(new ProcessStartInfo("kill", [signal, $"{pid}"]) { RedirectStandardError = true })!;
        await kill.WaitForExitAsync();
        try
        {
            using var server = Process.GetProcessById(pid);
            await server.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
