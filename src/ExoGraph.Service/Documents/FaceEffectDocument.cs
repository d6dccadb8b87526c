namespace ExoGraph.Service.Documents;

/// <summary>One telling of an effect.</summary>
/// <param name="Belief">The least belief among its statements, two digits.</param>
/// <param name="Cancer">The tumour; null where it is not stated.</param>
/// <param name="End">What is acted on.</param>
/// <param name="Statements">The statement, or the path's in order.</param>
public sealed record FaceEffectDocument(double Belief, EntityRef? Cancer, EntityRef End, IReadOnlyList<StatementDocument> Statements);
