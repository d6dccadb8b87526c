using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Records;
using ExoGraph.Paths.Mirrors;
using Microsoft.Extensions.Options;

namespace ExoGraph.Service.Hosting;

/// <summary>Loads the records at start, and again or the packs when they change on disk. A broken change keeps the old graph and says why.</summary>
public sealed partial class GraphRefresher(
    GraphStore store, IOptions<ExoGraphOptions> options, TimeProvider time, ILogger<GraphRefresher> logger) : BackgroundService
{
    /// <summary>How often the folder is looked at.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly string _folder = RecordsFolder.Find(options.Value.Records);
    private readonly PackStore _packs = new(options.Value.Packs);
    private string _seen = "";

    /// <summary>Loads the graph before the host serves anything.</summary>
    /// <exception cref="RecordsBrokenException">The records have errors; the message lists them all.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!Refresh(cancellationToken)) throw new RecordsBrokenException(store.Problems);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Looks once whether the records changed, and takes the change in; false where it was refused.</summary>
    public bool Refresh(CancellationToken cancellationToken)
    {
        var fingerprint = FolderFingerprint.Of(_folder) + FolderFingerprint.Of(_packs.Directory);
        if (fingerprint == _seen && store.IsReady) return store.Problems.Count == 0;
        _seen = fingerprint;
        var result = RecordLoader.Load(_folder, cancellationToken);
        if (result.Knowledge is not { } knowledge)
        {
            store.Refuse(result.Problems);
            LogRefused(result.Problems.Count, result.Problems.Count > 0 ? result.Problems[0].ToString() : "");
            return false;
        }
        knowledge = _packs.Notices().Flag(knowledge);
        var (packs, broken) = _packs.OpenAll(knowledge.Vocabulary);
        foreach (var problem in broken) LogPackRefused(problem.ToString());
        store.Swap(new LoadedGraph(MirrorCache.Open(_packs.Directory, knowledge, packs, out var note), time.GetUtcNow()) { Installed = _packs.List() });
        if (note.Length > 0) LogMirror(note);
        LogLoaded(knowledge.Version.Short, knowledge.Entities.Count, knowledge.AllStatements.Count);
        return true;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Refresh(stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Graph {Version} loaded: {Entities} entities, {Statements} statements.")]
    private partial void LogLoaded(string version, int entities, int statements);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Note}")]
    private partial void LogMirror(string note);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A pack is left out: {Problem}")]
    private partial void LogPackRefused(string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The records have {Count} problems; the graph is left as it was. First: {First}")]
    private partial void LogRefused(int count, string first);
}
