namespace ExoGraph.Service.Documents;

/// <summary>A record that is not the same in two graphs.</summary>
/// <param name="Kind">entity, statement, transfer, mechanism, note, publication, audit or vocabulary.</param>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it says.</param>
/// <param name="Change">added, removed or changed.</param>
/// <param name="Fields">Where it changed: what differs.</param>
public sealed record RecordChangeDocument(string Kind, string Id, string Label, string Change, IReadOnlyList<FieldChangeDocument> Fields);
