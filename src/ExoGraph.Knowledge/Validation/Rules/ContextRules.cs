using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Fields of contexts hold entities of the right classes, and transfers of the same file.</summary>
internal static class ContextRules
{
    private static readonly (string Field, EntityClass[] Classes)[] s_fields =
    [
        ("cancer", [EntityClass.Tumour]),
        ("cell", [EntityClass.Cell, EntityClass.CellLine, EntityClass.Anatomy]),
        ("organism", [EntityClass.Organism]),
        ("biofluid", [EntityClass.Biofluid]),
    ];

    public static void Check(CheckScope scope)
    {
        foreach (var file in scope.Set.Publications)
        {
            Fields(scope, file.Context, file.Places, always: true);
            foreach (var (transfer, places) in file.Transfers) Fields(scope, transfer.Context, places, always: false);
            foreach (var (statement, places) in file.Statements)
            {
                Fields(scope, statement.Context, places, always: false);
                if (statement.Context.Transfer is { } id && scope.Index.Transfer(id) is null && !scope.Index.IsBroken(id))
                    scope.Report(places.At("context.transfer"), ContextCodes.Transfer, $"'{id.Local}' is not a transfer of this file.");
            }
        }
    }

    /// <summary>Checks the fields that are written here; what comes from the file's context is reported there.</summary>
    private static void Fields(CheckScope scope, Context context, RecordPlaces places, bool always)
    {
        foreach (var (field, classes) in s_fields)
            if ((always || places.Has("context." + field)) && Of(context, field) is { } id && scope.Find(id, places.At("context." + field)) is { } entity && !classes.Contains(entity.Class))
                scope.Report(places.At("context." + field), ContextCodes.Class, $"{scope.Name(id)} is a {entity.Class}; {field} takes a {string.Join(" or ", classes.Select(c => c.Name))}.");
    }

    private static Curie? Of(Context context, string field) => field switch
    {
        "cancer" => context.Cancer,
        "cell" => context.Cell,
        "organism" => context.Organism,
        _ => context.Biofluid,
    };
}
