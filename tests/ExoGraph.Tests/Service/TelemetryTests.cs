using System.Diagnostics;
using System.Diagnostics.Metrics;
using ExoGraph.Service.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;

namespace ExoGraph.Tests.Service;

/// <summary>What questions tell of themselves, and when it is sent anywhere.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public void Question_TellsItsKindDurationAndOutcome()
    {
        var (spans, told) = (new List<Activity>(), new List<(double Value, string? Kind, string? Outcome)>());
        using var listener = new ActivityListener { ShouldListenTo = s => s.Name == QueryTelemetry.Name, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData, ActivityStopped = a => { lock (spans) spans.Add(a); } };
        ActivitySource.AddActivityListener(listener);
        using var meters = new MeterListener { InstrumentPublished = (i, l) => { if (i.Meter.Name == QueryTelemetry.Name) l.EnableMeasurementEvents(i); } };
        meters.SetMeasurementEventCallback<double>((_, value, tags, _) =>
        {
            var all = tags.ToArray().ToDictionary(t => t.Key, t => t.Value?.ToString());
            lock (told) told.Add((value, all["exograph.query.kind"], all["exograph.query.outcome"]));
        });
        meters.Start();

        CuratedGraph.Answerer.Chains(CuratedGraph.Parameters(("from", "miR-19b-3p"), ("to", "metastasis")), TestContext.Current.CancellationToken);
        CuratedGraph.Answerer.Chains(CuratedGraph.Parameters(("from", "nosuchthing")), TestContext.Current.CancellationToken);
        CuratedGraph.Answerer.Markers(CuratedGraph.Parameters(("cancer", "ovarian cancer")));

        lock (told)
        {
            Assert.Contains(told, t => t is { Kind: "chains", Outcome: "found", Value: > 0 });
            Assert.Contains(told, t => t is { Kind: "chains", Outcome: "mistake" });
            Assert.Contains(told, t => t is { Kind: "markers", Outcome: "found" or "none" });
        }
        lock (spans) Assert.Contains(spans, s => s.OperationName == "exograph.query chains" && Equals(s.GetTagItem("exograph.query.outcome"), "found"));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("http://127.0.0.1:4317", true)]
    public void Exporters_AreThereOnlyWhereACollectorIsNamed(string? endpoint, bool there)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = null;
        builder.Configuration["ExoGraph:Telemetry:Endpoint"] = endpoint;
        builder.AddExoGraphTelemetry();
        using var app = builder.Services.BuildServiceProvider();
        Assert.Equal(there, app.GetService<TracerProvider>() is not null);
    }
}
