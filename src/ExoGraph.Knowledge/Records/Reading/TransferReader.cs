using System.Globalization;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Records.Yaml;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Reading;

/// <summary>Reads transfers.</summary>
internal sealed class TransferReader(ReadScope scope, ContextReader contexts, EvidenceReader evidence)
{
    /// <summary>The transfer of a map; null where it cannot be read.</summary>
    public Draft<Transfer>? Read(RecordId id, MapNode map, int line)
    {
        var fields = new Fields(map, "a transfer", line, scope,
            "donor", "vesicle", "recipient", "biofluid", "mode", "proof", "method", "cargo", "surface", "targeting", "release", "route", "context", "evidence");
        var places = new RecordPlaces(scope.File, line);
        fields.Mark(places);
        var recipient = fields.IdOrNotStated("recipient", required: true);
        var biofluid = fields.IdOrNotStated("biofluid");
        var transfer = new Transfer
        {
            Id = id,
            Donor = fields.IdOrNotStated("donor", required: true),
            Vesicle = fields.IdOrNotStated("vesicle", required: true),
            Recipient = recipient,
            Biofluid = biofluid,
            Mode = fields.Word<TransferMode>("mode", required: true) ?? TransferMode.NotStated,
            Proof = fields.Text("proof", required: true) ?? "",
            Method = fields.Text("method") ?? ReadScope.NotStated,
            Cargo = Cargo(fields, places),
            Surface = fields.Ids("surface"),
            Targeting = fields.Ids("targeting"),
            Release = fields.Term("release", ClosedList.Releases) ?? Term.NotStated,
            Route = fields.Term("route", ClosedList.Routes) ?? Term.NotStated,
            Context = contexts.Read(fields, places, id.File, (recipient, biofluid)),
            Evidence = evidence.Read(fields, places),
        };
        return fields.IsSound ? new Draft<Transfer>(transfer, places) : null;
    }

    private List<Cargo> Cargo(Fields transfer, RecordPlaces places)
    {
        var cargo = new List<Cargo>();
        if (transfer.Find("cargo", required: true) is null or TextNode { Text: ReadScope.NotStated }) return cargo;
        foreach (var item in transfer.List("cargo"))
        {
            if (item is not MapNode map)
            {
                transfer.Fail(item.Line, YamlCodes.WrongType, $"A cargo should be a map of fields, but it is {item.What}.");
                continue;
            }
            var fields = new Fields(map, "a cargo", item.Line, scope, "id", "form", "loading", "topology", "enriched");
            var prefix = string.Create(CultureInfo.InvariantCulture, $"cargo.{cargo.Count}");
            places.Set(prefix, fields.LineOf("id"));
            fields.Mark(places, prefix + ".");
            var id = fields.Id("id", required: true);
            var one = new Cargo(id ?? default, fields.Term("form", ClosedList.Forms) ?? Term.NotStated,
                fields.Term("loading", ClosedList.Loadings, required: true) ?? Term.NotStated, fields.Term("topology", ClosedList.Topologies) ?? Term.NotStated, fields.Flag("enriched"));
            if (fields.IsSound) cargo.Add(one);
            else transfer.Fail();
        }
        return cargo;
    }
}
