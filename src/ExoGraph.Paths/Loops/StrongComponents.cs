namespace ExoGraph.Paths.Loops;

/// <summary>Strongly connected components on compressed rows (Tarjan 1972), with a stack of its own so that depth is no limit.</summary>
internal static class StrongComponents
{
    /// <summary>The number of each vertex's component.</summary>
    /// <param name="offsets">Where each vertex's row begins.</param>
    /// <param name="heads">Heads row by row.</param>
    /// <param name="follows">Whether an edge counts.</param>
    public static int[] Find(int[] offsets, int[] heads, Func<int, bool> follows)
    {
        var n = offsets.Length - 1;
        var (component, index, low, next) = (new int[n], new int[n], new int[n], new int[n]);
        Array.Fill(component, -1);
        var (counter, components) = (0, 0);
        var (stack, calls) = (new Stack<int>(), new Stack<int>());
        for (var root = 0; root < n; root++)
        {
            if (index[root] != 0) continue;
            Enter(root);
            while (calls.TryPeek(out var v))
            {
                if (next[v] < offsets[v + 1])
                {
                    var edge = next[v]++;
                    if (!follows(edge)) continue;
                    var w = heads[edge];
                    if (index[w] == 0) Enter(w);
                    else if (component[w] < 0) low[v] = Math.Min(low[v], index[w]);
                    continue;
                }
                calls.Pop();
                if (calls.TryPeek(out var parent)) low[parent] = Math.Min(low[parent], low[v]);
                if (low[v] != index[v]) continue;
                int member;
                do component[member = stack.Pop()] = components;
                while (member != v);
                components++;
            }
        }
        return component;

        void Enter(int v)
        {
            index[v] = low[v] = ++counter;
            next[v] = offsets[v];
            stack.Push(v);
            calls.Push(v);
        }
    }
}
