using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ExoGraph.Tests.Service;

/// <summary>Limits, reading from other sites, and what happens when code throws.</summary>
public sealed class RequestGuardTests(CuratedService service)
{
    [Theory]
    [InlineData("/api/v1/search?q=PTEN")]
    [InlineData("/api/v1/status")]
    [InlineData("/openapi/v1.json")]
    public async Task Reading_FromAnotherSite_IsAllowed(string path)
    {
        var response = await service.Host.GetAsync(path, ("Origin", "https://notebook.example"));
        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Page_ForAnotherSite_IsNotOpened() =>
        Assert.False((await service.Host.GetAsync("/", ("Origin", "https://notebook.example"))).Headers.Contains("Access-Control-Allow-Origin"));

    [Fact]
    public async Task RateLimit_Reached_Is429WithAWaitAndAProblem_AndHealthStaysFree()
    {
        await using var host = await ServiceHost.StartAsync(CuratedGraph.Folder, "--ExoGraph:Limits:RequestsPerMinute", "3");
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/api/v1/status")).StatusCode);
        var refused = await host.GetAsync("/api/v1/status");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal(429, (int)(await refused.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["status"]!);
        Assert.NotEmpty(refused.Headers.GetValues("Content-Security-Policy"));
        var page = await host.GetAsync("/audit");
        Assert.Equal((HttpStatusCode.TooManyRequests, "text/html"), (page.StatusCode, page.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/assets/exograph.css")).StatusCode);
    }

    [Fact]
    public async Task RateLimit_ByDefault_IsNoneOnThisMachine()
    {
        for (var i = 0; i < RateLimits.Otherwise + 50; i++) Assert.Equal(HttpStatusCode.OK, (await service.Host.GetAsync("/api/v1/status")).StatusCode);
    }

    [Fact]
    public async Task CodeThatThrows_IsAProblemForPrograms_AndAPageForPeople_WithoutATrace()
    {
        await using var host = await ServiceHost.StartAsync(CuratedGraph.Folder, services => services.AddScoped<Answerer>(_ => throw new InvalidOperationException("secret detail")));
        var api = await host.GetAsync("/api/v1/search?q=PTEN");
        var problem = await api.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json", 500), (api.StatusCode, api.Content.Headers.ContentType!.MediaType, (int)problem!["status"]!));
        var page = await host.GetAsync("/audit", ("Accept", "text/html"));
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.InternalServerError, "text/html"), (page.StatusCode, page.Content.Headers.ContentType!.MediaType));
        Assert.Contains("<h1>Something went wrong here.</h1>", html, StringComparison.Ordinal);
        Assert.All(new[] { html, problem.ToJsonString() }, t => Assert.DoesNotContain("secret detail", t, StringComparison.Ordinal));
        Assert.All(new[] { api, page }, r => Assert.Contains("script-src 'self'", r.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Timeout_Reached_Is503ThatSaysWhatToDo()
    {
        await using var host = await ServiceHost.StartAsync(CuratedGraph.Folder, services => services.AddScoped(WaitUntilEnded), "--ExoGraph:Limits:RequestTimeout", "00:00:01");
        var response = await host.GetAsync("/api/v1/search?q=PTEN");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("Ask for less", (string)(await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClientThatGoes_EndsItsQuestion()
    {
        var (asked, ended) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await using var host = await ServiceHost.StartAsync(CuratedGraph.Folder, services => services.AddScoped(provider =>
        {
            asked.TrySetResult();
            try
            {
                return WaitUntilEnded(provider);
            }
            finally
            {
                ended.TrySetResult();
            }
        }));
        using var gone = new CancellationTokenSource();
        var request = host.Client.GetAsync(new Uri("/api/v1/search?q=PTEN", UriKind.Relative), gone.Token);
        await asked.Task;
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Body_LargerThanAllowed_Is413(string type)
    {
        using var content = new ByteArrayContent(new byte[(1 << 20) + 1000]);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(type == "application/json" ? "/api/v1/lists" : "/lists/file", UriKind.Relative)) { Content = content };
        request.Headers.ExpectContinue = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await service.Host.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("http://localhost:5080", false)]
    [InlineData("http://127.0.0.1:5080", false)]
    [InlineData("http://[::1]:5080", false)]
    [InlineData("http://0.0.0.0:5080", true)]
    [InlineData("http://*:5080", true)]
    [InlineData("http://[::]:5080", true)]
    public void IsPublic_AnAddress_IsWhetherOtherMachinesReachIt(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddressNotice.IsPublic(address));

    [Theory]
    [InlineData("ExoGraph:Limits:RequestsPerMinute", "-1")]
    [InlineData("ExoGraph:Limits:MaxRequestBytes", "1")]
    [InlineData("ExoGraph:ReportTo", "someone@example.org")]
    public async Task Setting_OutOfRange_IsRefusedAtStartWithItsName(string setting, string value)
    {
        var problem = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => ServiceHost.StartAsync(CuratedGraph.Folder, "--" + setting, value));
        Assert.Contains(setting, problem.Message, StringComparison.Ordinal);
    }

    private static Answerer WaitUntilEnded(IServiceProvider services)
    {
        var ended = services.GetRequiredService<IHttpContextAccessor>().HttpContext!.RequestAborted;
        ended.WaitHandle.WaitOne();
        throw new OperationCanceledException(ended);
    }
}
