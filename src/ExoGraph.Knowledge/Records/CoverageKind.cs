namespace ExoGraph.Knowledge.Records;

/// <summary>What a row of a coverage table is about.</summary>
internal enum CoverageKind
{
    /// <summary>A sentence of the text.</summary>
    Sentence,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A figure's caption.</summary>
    Caption,

    /// <summary>An entry of the reference list.</summary>
    Reference,
}
