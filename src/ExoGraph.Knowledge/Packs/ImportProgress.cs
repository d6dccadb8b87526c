namespace ExoGraph.Knowledge.Packs;

/// <summary>How far an import is.</summary>
/// <param name="Stage">What is going on: <c>reading</c> or <c>writing</c>.</param>
/// <param name="BytesRead">Bytes of the input files read so far.</param>
/// <param name="BytesTotal">Bytes of all input files.</param>
/// <param name="Rows">Rows read so far.</param>
/// <param name="Elapsed">Time since the start.</param>
public sealed record ImportProgress(string Stage, long BytesRead, long BytesTotal, long Rows, TimeSpan Elapsed)
{
    /// <summary>Share of the input that was read, 0 to 1.</summary>
    public double Share => BytesTotal == 0 ? 0 : Math.Min(1, (double)BytesRead / BytesTotal);

    /// <summary>Rows a second so far.</summary>
    public double RowsPerSecond => Elapsed > TimeSpan.Zero ? Rows / Elapsed.TotalSeconds : 0;

    /// <summary>Time that reading will still take at this rate; null while that cannot be told.</summary>
    public TimeSpan? Remaining => Share is > 0.01 and <= 1 ? Elapsed * ((1 - Share) / Share) : null;
}
