namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Rows of a table, one at a time. Cells are valid until the next row is read.</summary>
internal abstract class RowReader : IDisposable
{
    /// <summary>The file as the user named it.</summary>
    public abstract string File { get; }

    /// <summary>The line on which the row starts, from 1.</summary>
    public abstract long Line { get; }

    /// <summary>How many cells the row has.</summary>
    public abstract int Count { get; }

    /// <summary>How many lines were read as Latin-1.</summary>
    public virtual long LatinLines => 0;

    /// <summary>The header, where a row was read as one.</summary>
    public Header? Header { get; set; }

    /// <summary>Reads the next row; false at the end.</summary>
    public abstract bool Read();

    /// <summary>A cell as it stands; empty where the row has no such cell.</summary>
    public abstract ReadOnlySpan<char> Raw(int column);

    /// <summary>A cell without blanks around it (also no-break spaces and lone CRs); empty where the row has no such cell.</summary>
    public ReadOnlySpan<char> this[int column] => Raw(column).Trim();

    /// <summary>Whether all cells are blank.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < Count; i++)
                if (!this[i].IsEmpty) return false;
            return true;
        }
    }

    public abstract void Dispose();
}
