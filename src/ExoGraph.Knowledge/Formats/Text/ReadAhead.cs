using System.Collections.Concurrent;

namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Lets another thread read a few batches ahead of whoever uses them: unpacking and parsing go on while names are grounded.</summary>
/// <typeparam name="T">A batch.</typeparam>
internal sealed class ReadAhead<T> : IDisposable where T : class
{
    private const int Batches = 4;

    private readonly BlockingCollection<T> _ready = new(Batches);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _reading;

    /// <param name="next">Reads the next batch; null at the end. Called on the other thread only; what it throws comes out of <see cref="Next"/>.</param>
    public ReadAhead(Func<T?> next) => _reading = Task.Factory.StartNew(() => Read(next), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>The next batch; null at the end.</summary>
    public T? Next()
    {
        if (_ready.TryTake(out var batch, Timeout.Infinite)) return batch;
        _reading.GetAwaiter().GetResult();
        return null;
    }

    /// <summary>Stops reading and waits until it has stopped, so that the file can be closed.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        ((IAsyncResult)_reading).AsyncWaitHandle.WaitOne();
        // Whoever stops early does not care what came behind.
        _ = _reading.Exception;
        while (_ready.TryTake(out var left)) (left as IDisposable)?.Dispose();
        _ready.Dispose();
        _stop.Dispose();
    }

    private void Read(Func<T?> next)
    {
        try
        {
            while (!_stop.IsCancellationRequested && next() is { } batch) _ready.Add(batch, _stop.Token);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Stopped by the user of the batches.
        }
        finally
        {
            _ready.CompleteAdding();
        }
    }
}
