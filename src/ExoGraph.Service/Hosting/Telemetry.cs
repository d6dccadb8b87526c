using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ExoGraph.Service.Hosting;

/// <summary>OpenTelemetry by configuration: traces and metrics go to a collector where <c>ExoGraph:Telemetry:Endpoint</c> or <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one.</summary>
public static class Telemetry
{
    /// <summary>Registers the exporters; does nothing where no collector is named. Values of query strings are not recorded.</summary>
    public static void AddExoGraphTelemetry(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var own = builder.Configuration["ExoGraph:Telemetry:Endpoint"];
        if (string.IsNullOrWhiteSpace(own) && string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;
        void Export(OpenTelemetry.Exporter.OtlpExporterOptions options)
        {
            if (!string.IsNullOrWhiteSpace(own)) options.Endpoint = new Uri(own);
        }
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("exograph", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation(options => options.Filter = context => !context.Request.Path.StartsWithSegments("/health") && !context.Request.Path.StartsWithSegments("/assets"))
                .AddSource(QueryTelemetry.Name).AddOtlpExporter(Export))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(QueryTelemetry.Name).AddOtlpExporter(Export));
    }
}
