using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>UTF-8 text that is built row by row and used again: millions of rows make no garbage.</summary>
internal sealed class RowBuffer(int capacity = 1 << 10)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public RowBuffer Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
        return this;
    }

    public RowBuffer Append(string? text) => Append(text.AsSpan());

    /// <summary>Appends an ASCII character.</summary>
    public RowBuffer Append(char ascii)
    {
        Reserve(1);
        _bytes[Length++] = (byte)ascii;
        return this;
    }

    public RowBuffer Append(int number)
    {
        Reserve(11);
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(Length), out var written);
        Length += written;
        return this;
    }

    /// <summary>Appends a number of so many digits, zeros before it.</summary>
    public RowBuffer Append(int number, int digits)
    {
        Reserve(Math.Max(11, digits));
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(Length), out var written, new System.Buffers.StandardFormat('D', (byte)digits));
        Length += written;
        return this;
    }

    /// <summary>Appends text inside a cell of ours: what would end the cell, the list or the field is written as <c>%XX</c>.</summary>
    public RowBuffer AppendEscaped(ReadOnlySpan<char> text)
    {
        for (int stop; (stop = text.IndexOfAny(Escaped.Special)) >= 0; text = text[(stop + 1)..])
            Append(text[..stop]).Append('%').Append(((int)text[stop]).ToString("X2", CultureInfo.InvariantCulture));
        return Append(text);
    }

    /// <summary>Takes back the last byte.</summary>
    public void Back() => Length--;

    public override string ToString() => Encoding.UTF8.GetString(Written);

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(Length + more, _bytes.Length * 2));
    }
}
